import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** Where measurements are kept. */
export const docs = fileURLToPath(new URL('../../docs', import.meta.url));

const end = '<!-- … to here. -->';

/**
 * Puts figures between the two marks of a page.
 *
 * @param command which of the project's commands writes them; it names the first mark.
 * @throws where the page has no such marks.
 */
export function withFigures(text: string, figures: string, command: string): string {
  const begin = `<!-- Written by "npm run ${command} -- --record" from here … -->`;
  const from = text.indexOf(begin);
  const until = text.indexOf(end, from);
  if (from < 0 || until < 0) {
    throw new Error(`docs/benchmarks.md has no lines "${begin}" and "${end}" around its figures.`);
  }
  return `${text.slice(0, from)}${begin}\n\n${figures}\n${text.slice(until)}`;
}

/** Writes a file in the project's form. */
export async function writeFormatted(path: string, text: string): Promise<void> {
  const style = await resolveConfig(path);
  writeFileSync(path, await format(text, { ...style, filepath: path }));
}
