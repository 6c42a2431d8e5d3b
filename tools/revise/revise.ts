import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readBytes } from '../../src/content/parse/decode.ts';
import { MarkdownDocument, parseDocument } from '../../src/content/parse/document.ts';
import { entryAt } from '../../src/content/parse/folder.ts';
import { fieldsOf } from '../../src/content/parse/validate.ts';
import { pairIdForm } from '../../src/model/pair.ts';
import { StateOfPlay } from '../../src/model/state-of-play.ts';
import { checkoutOf } from '../../src/output/checkout.ts';

/**
 * Keeps the present text of a pair’s state of play as an earlier one, and dates the present one, which an editor can then
 * revise; returns the path of the copy. A run that was interrupted is completed by the next one.
 *
 * @param today ISO 8601.
 * @throws a message for the editor where there is no such text, it does not say that it went online before today, or Git
 *   knows that it was revised already; nothing is changed then.
 */
export async function revise(contentDir: string, pair: string, today: string): Promise<string> {
  const file = `pairs/${pair}.md`;
  const path = `${contentDir}/${file}`;
  if (!pairIdForm.test(pair) || !entryAt(path)?.isFile()) {
    throw new Error(`There is no state of play ${path}; name a pair that has one, as in "de-fr".`);
  }
  const bytes = readBytes(path);
  const { published, line = 0, column = 1, problem } = publishedIn(bytes);
  if (published === undefined) {
    throw new Error(
      problem === undefined
        ? `Write in ${path} when this text went online, as in "published: 2026-03-01".`
        : `${path}${problem}`,
    );
  }
  if (published >= today) {
    throw new Error(`The text of ${path} went online on ${published}; revise it as it is.`);
  }
  const text = Buffer.from(bytes).toString();
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  const [before, after] = [
    lines[line - 1]?.slice(0, column - 1),
    lines[line - 1]?.slice(column - 1),
  ];
  const dated = lines.with(line - 1, `${before}${after?.replace(published, today)}`).join('');
  if (publishedIn(Buffer.from(dated)).published !== today) {
    throw new Error(`Write "published: ${published}" in ${path} on a line of its own.`);
  }
  if ((await checkoutOf(contentDir, [file]))?.changedSince !== undefined) {
    throw new Error(
      `${path} has changes that are not committed, so it is not the text that went online; commit them if it is, or set them aside, and revise it after this command.`,
    );
  }
  const copy = `${contentDir}/pairs/${pair}/${published}.md`;
  const isNew = !existsSync(copy);
  if (!isNew && !readFileSync(copy).equals(bytes)) {
    throw new Error(
      `${copy} has another text that went online on ${published}; correct "published" in one of the two.`,
    );
  }
  try {
    if (isNew) writeWhole(copy, text);
    writeWhole(path, dated);
  } catch (error) {
    if (isNew) rmSync(copy, { force: true });
    throw error;
  }
  return copy;
}

/** When a text went online and where that is written, or, where it cannot be read at all, what is wrong with it. */
interface Published {
  published?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
  /** After the name of the file. */
  problem?: string | undefined;
}

function publishedIn(bytes: Uint8Array): Published {
  const document = new MarkdownDocument(bytes);
  const { published } = fieldsOf(parseDocument(StateOfPlay, document));
  const [line, column] = document.positions['published'] ?? [];
  const [unread] = document.isSplit ? [] : document.problems;
  return {
    ...{ published, line, column },
    ...(unread && { problem: `:${unread.line}:${unread.column} ${unread.message}` }),
  };
}

/** Writes a file in one step, in place of what was there. No content is read from a file with such a temporary name. */
function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}
