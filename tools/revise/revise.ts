import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readBytes } from '../../src/content/parse/decode.ts';
import { MarkdownDocument, parseDocument } from '../../src/content/parse/document.ts';
import { entryAt } from '../../src/content/parse/folder.ts';
import { fieldsOf } from '../../src/content/parse/validate.ts';
import { StateOfPlay } from '../../src/model/state-of-play.ts';

/**
 * Keeps the present text of a pair’s state of play as an earlier one, and dates the present one, which an editor can then
 * revise; returns the path of the copy.
 *
 * @param today ISO 8601.
 * @throws where there is no such text, or it does not say that it went online before today.
 */
export function revise(contentDir: string, pair: string, today: string): string {
  const path = `${contentDir}/pairs/${pair}.md`;
  if (!entryAt(path)) throw new Error(`There is no ${path}; name a pair that has one.`);
  const document = new MarkdownDocument(readBytes(path));
  const { published } = fieldsOf(parseDocument(StateOfPlay, document));
  const [line] = document.positions['published'] ?? [];
  if (published === undefined || line === undefined) {
    throw new Error(`Write in ${path} when this text went online, as in "published: 2026-03-01".`);
  }
  if (published >= today) {
    throw new Error(`The text of ${path} went online on ${published}; revise it as it is.`);
  }
  const copy = `${contentDir}/pairs/${pair}/${published}.md`;
  const text = readFileSync(path, 'utf8');
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(copy, text, { flag: 'wx' });
  const lines = text.split('\n');
  lines[line - 1] = lines[line - 1]?.replace(published, today) ?? '';
  writeFileSync(path, lines.join('\n'));
  return copy;
}
