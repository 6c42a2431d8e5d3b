import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { oddLettersIn, withPlainLetters } from '../../model/plain-letters.ts';
import {
  codePoint,
  hiddenAdvice,
  hiddenCharactersIn,
  quoted,
  withoutHidden,
} from '../../model/text.ts';
import { mayBeWronglyRead, mojibake } from './mojibake.ts';
import { positionAt, positionsIn, type ProblemInFile } from './problem.ts';

/** The largest file that is read, in bytes: some eighty times a briefing. */
export const largestFile = 256 * 1024;

/** The longest line that is read, in UTF-16 code units: some ten times a long paragraph. */
export const longestLine = 20_000;

const buffer = Buffer.alloc(largestFile + 1);

/**
 * Returns a file's bytes; of a file that is larger than any may be, one byte more than that.
 *
 * @throws where the operating system refuses.
 */
export function readBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(file, buffer, length, buffer.length - length, null);
    }
    return new Uint8Array(buffer.subarray(0, length));
  } finally {
    closeSync(file);
  }
}

/** Returns the digest of a file's bytes: 132 bits of their SHA-256, base64url. */
export function fileDigest(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, 22);
}

/** The text of a file, absent if it cannot be read, and the problems with the file. */
export interface Decoded {
  text?: string;
  /** Those of a text that can be read are searched for each time that they are asked for. */
  readonly problems: ProblemInFile[];
}

/** The most hidden characters, and the most letters that are not plain, that are reported of one file. */
const mostReported = 20;

/** The time and memory that Sätteri 0.10 takes for a paragraph grow with the square of the entities in it. */
const mostEntities = 5_000;

function hasTooManyEntities(text: string): boolean {
  return text.length > 4 * mostEntities && (text.match(/&#?\w+;/g)?.length ?? 0) > mostEntities;
}

/**
 * A line with which Git marks the versions in a merge conflict. A line of "=======" that is as long as the
 * one above it underlines a heading.
 */
const conflictMarker = /^(?:<{7}(?!<)|\|{7}(?!\|)|>{7}(?!>)).*$|^(?<!^.{7}\n)={7}$/m;

/**
 * Returns the text of a file, without byte-order mark and hidden characters and with "\n" at every
 * line end.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = wideEncoding(bytes);
  if (encoding) {
    return broken('utf-8', `The file is ${encoding}; save it as UTF-8.`);
  }
  const text = decodeSound(bytes);
  const long = longLine(text);
  if (long) return { problems: [long] };
  if (bytes.length > largestFile) {
    return broken(
      'file-size',
      `The file is larger than ${largestFile / 1024} KiB; shorten it, or split it.`,
    );
  }
  if (!isUtf8(bytes)) {
    const index = Math.max(text.indexOf('\uFFFD'), 0);
    return broken(
      'utf-8',
      'These bytes are not UTF-8; save the file as UTF-8.',
      positionAt(text, index),
    );
  }
  const conflict = conflictMarker.exec(text);
  if (conflict) {
    return broken(
      'conflict-marker',
      `A merge left two versions here (${quoted(conflict[0])}); keep one, and remove the lines that begin with "<<<<<<<", "=======" and ">>>>>>>".`,
      positionAt(text, conflict.index),
    );
  }
  if (hasTooManyEntities(text)) {
    return broken(
      'file-size',
      `The file has more than ${mostEntities} codes such as "&amp;"; write the characters themselves.`,
    );
  }
  return {
    text: withPlainLetters(withoutHidden(text)),
    get problems() {
      const wrong = wronglyRead(text);
      return wrong ? [wrong] : [...hiddenIn(text), ...oddIn(text)];
    },
  };
}

/** Returns the text of a file in which `decode` finds no problem, in a third of the time. */
export function decodeSound(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}

/** Finds the first characters that a program made of UTF-8 when it read it in another encoding. */
function wronglyRead(text: string): ProblemInFile | undefined {
  const found = mayBeWronglyRead.test(text) ? mojibake.exec(text) : null;
  if (!found) return undefined;
  const [before = ''] =
    /\S{0,20}$/.exec(text.slice(Math.max(0, found.index - 20), found.index)) ?? [];
  const [after = ''] = /^\S{0,30}/.exec(text.slice(found.index)) ?? [];
  return {
    ...positionAt(text, found.index),
    rule: 'utf-8',
    message: `The text from ${quoted(before + after)} on was read in the wrong encoding; copy it again from the original, or save that file as UTF-8 first.`,
  };
}

function hiddenIn(text: string): ProblemInFile[] {
  const found = hiddenCharactersIn(text).slice(0, mostReported);
  if (found.length === 0) return [];
  const positionOf = positionsIn(text);
  return found.map((hidden) => ({
    ...positionOf(hidden.index),
    rule: 'visible-text',
    message: hiddenAdvice(text, hidden),
  }));
}

function oddIn(text: string): ProblemInFile[] {
  const found = oddLettersIn(text).slice(0, mostReported);
  if (found.length === 0) return [];
  const positionOf = positionsIn(text);
  return found.map(({ letter, plain, index }) => {
    const [before = ''] =
      /[\p{L}\p{M}]{0,20}$/u.exec(text.slice(Math.max(0, index - 40), index)) ?? [];
    const [after = ''] = /^[\p{L}\p{M}]{0,20}/u.exec(text.slice(index, index + 40)) ?? [];
    const word = before + after;
    return {
      ...positionOf(index),
      rule: 'plain-letters',
      message: `Write "${plain}"${word === '' || word === letter ? '' : ` in ${quoted(word)}`} in place of "${letter}" (${codePoint(letter)}), which only looks like it.`,
    };
  });
}

/** UTF-16 and UTF-32 have a byte-order mark, or a zero in one of the first two bytes. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  if (little && third === 0 && fourth === 0) return 'UTF-32';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32';
  if (little || big) return 'UTF-16';
  const ascii = (byte: number | undefined) => byte !== undefined && byte > 0 && byte < 0x80;
  if (first === 0 && ascii(second) && third === 0) return 'UTF-16';
  if (ascii(first) && second === 0 && ascii(third) && fourth === 0) return 'UTF-16';
  return undefined;
}

function longLine(text: string): ProblemInFile | undefined {
  let start = 0;
  for (let line = 1; start <= text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end - start > longestLine) {
      return {
        line,
        column: longestLine + 1,
        rule: 'line-length',
        message: `The line has more than ${longestLine} characters; break it into paragraphs.`,
      };
    }
    start = end + 1;
  }
  return undefined;
}

function broken(rule: string, message: string, position = { line: 1, column: 1 }): Decoded {
  return { problems: [{ ...position, rule, message }] };
}
