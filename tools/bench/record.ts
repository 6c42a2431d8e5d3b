import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const page = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
const begin = '<!-- Written by "npm run bench -- --record" from here … -->';
const end = '<!-- … to here. -->';

/** Puts tables in the place of those in `docs/benchmarks.md`. */
export async function record(tables: string): Promise<void> {
  const text = withTables(readFileSync(page, 'utf8'), tables);
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
}

/**
 * Puts tables between the two marks of a page.
 *
 * @throws where the page has no such marks.
 */
export function withTables(text: string, tables: string): string {
  const [from, until] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || until < from) {
    throw new Error(
      `docs/benchmarks.md lacks the lines "${begin}" and "${end}"; add them around its tables.`,
    );
  }
  return `${text.slice(0, from)}${begin}\n\n${tables}\n${text.slice(until)}`;
}
