import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { pairsAmong } from '../../src/model/pair.ts';
import { firstDay, yearOf } from '../../src/model/partial-date.ts';
import type { Frontmatter } from './briefing.ts';

/**
 * Copies every briefing of a content folder into another folder, with what follows from it (its
 * pairs, its year) in its frontmatter, where generators without a model of their own look for it.
 */
export async function writePlainContent(contentFolder: string, folder: string): Promise<void> {
  const briefings = join(contentFolder, 'briefings');
  for (const path of await readdir(briefings, { recursive: true })) {
    if (!path.endsWith('.md')) continue;
    const text = await readFile(join(briefings, path), 'utf8');
    const copy = join(folder, path);
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(copy, plainMarkdown(text, basename(path)));
  }
}

function plainMarkdown(text: string, name: string): string {
  const [, header, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (header === undefined) throw new Error(`"${name}" has no frontmatter between "---" lines.`);
  const briefing = parse(header) as Frontmatter;
  return `---\n${stringify(plainFrontmatter(briefing), { lineWidth: 0 })}---\n${body}`;
}

/** The `url` of the report becomes `report`: Hugo would publish the page at its `url`. */
function plainFrontmatter({ url, source, sector, countries, date, ...rest }: Frontmatter) {
  const day = firstDay(date);
  return {
    ...rest,
    date: day,
    displayDate: date,
    report: url,
    pairs: pairsAmong(countries),
    countries: countries.map((code) => code.toLowerCase()),
    sectors: [sector].flat(),
    sources: [source],
    archive: [yearOf(day)],
  };
}
