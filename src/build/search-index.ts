import { readFileSync, rmSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { bodyOf } from '../reading/briefing.ts';
import type { Content } from '../reading/content.ts';
import { plainText } from '../reading/plain-text.ts';
import { searchRecord } from './search-record.ts';

/** How many records are on their way to Pagefind's process at once. */
const inFlight = 200;

/** Files that Pagefind writes for its own search interface, which this site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/**
 * Writes the search index of all published briefings. It is made from the content itself, not from
 * pages, so that it can be made while they are rendered.
 *
 * @param folder where Pagefind's files go, e.g. "dist/pagefind".
 */
export async function writeSearchIndex(content: Content, folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index cannot be made: ${errors.join(' ')}`);
  const published = content.briefings.filter(({ data }) => data && !data.draft);
  for (let start = 0; start < published.length; start += inFlight) {
    const batch = published.slice(start, start + inFlight).map(async ({ path, slug, data }) => {
      if (!data) return;
      const source = content.sources.get(data.source)?.name ?? data.source;
      const text = plainText(bodyOf(readFileSync(path)));
      const added = await index.addCustomRecord(searchRecord({ ...data, slug }, text, source));
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join(' ')}`);
    });
    await Promise.all(batch);
  }
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  if (written.errors.length > 0) throw new Error(written.errors.join(' '));
  for (const name of readdirSync(folder)) {
    if (unused.test(name)) rmSync(join(folder, name));
  }
}
