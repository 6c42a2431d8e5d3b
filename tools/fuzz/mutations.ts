import fc from 'fast-check';
import { misreadMarkdown } from '../../tests/fixtures/broken/misread-markdown.ts';
import * as samples from './samples.ts';

/** Changes a file; parts of `other`, another file of its kind, may come into it. */
export type Mutation = (bytes: Buffer, other: Buffer) => Buffer;

/** Finds the part of a text that is at, or next to, a position: its beginning and end. */
type Part = (text: string, at: number, size: number) => readonly [from: number, to: number];

/**
 * What comes in place of a part: a text in which "…" stands for the part and "¤" for such a part of
 * another text, or a function of the part.
 */
type Replacement = string | ((part: string) => string);

const characters: Part = (text, at, size) => {
  const from = at % (text.length + 1);
  return [from, Math.min(text.length, from + size)];
};

const lines: Part = (text, at, size) => {
  const from = text.lastIndexOf('\n', (at % (text.length + 1)) - 1) + 1;
  let to = from;
  for (let count = size % 5; count > 0 && to !== text.length; count--) {
    to = text.indexOf('\n', to) + 1 || text.length;
  }
  return [from, to];
};

const range: Part = (text, at, size) => {
  const [a, b] = [at, at * size].map((end) => end % (text.length + 1)) as [number, number];
  return a < b ? [a, b] : [b, a];
};

const end: Part = (text, at) => [lines(text, at, 0)[0], text.length];

function matching(pattern: RegExp): Part {
  return (text, at) => {
    const found = Array.from(text.matchAll(pattern), ({ indices }) => indices?.[1]);
    return found[at % found.length] ?? [0, 0];
  };
}

const key = matching(/^[ \t]*(?:- +)*([A-Za-z]\w*):/dgm);
const value = matching(/^[ \t]*(?:- +|(?:- +)*[A-Za-z]\w*: +)(\S.*)$/dgm);

/** Finds a part behind the frontmatter. */
function inBody(part: Part): Part {
  return (text, at, size) => {
    const body = text.lastIndexOf('\n---\n') + 1;
    const [from, to] = part(text.slice(body), at, size);
    return [body + from, body + to];
  };
}

/** A number that is no smaller case when it is smaller. */
export const anyNumber = fc.noShrink(fc.noBias(fc.nat()));

const upTo = (max: number) => fc.nat({ max });
const anyOf = (texts: readonly string[]) => fc.constantFrom(...texts);

/** Replacements of any part. */
const general = fc.oneof(
  anyOf(['', '……', '…\n…', '¤', '…¤']),
  anyOf(samples.pairs),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom<Replacement[]>(
    (part) => part.toUpperCase(),
    (part) => part.toLowerCase(),
    (part) => part.slice(1),
    (part) => part.trim(),
    (part) => part.replace(/^[ \t]+/gm, ''),
    (part) => part.replace(/^/gm, '  '),
    (part) => part.replace(/^/gm, '\t'),
    (part) => part.replaceAll('\n', ''),
    (part) => part.replace(/\n(?=.)/g, ' '),
    (part) => part.replaceAll(' ', '\n'),
    (part) => part.split(' ').reverse().join(' '),
  ),
);

/** Lengths at which words, lines, records, lists and files are too long, and some beyond. */
const lengths = fc.oneof(...[200, 1_000, 5_000, 21_000, 60_000, 250_000, 1_000_000].map(upTo));

const repetition = fc
  .tuple(anyOf([...samples.repeatable, ...samples.signs]), lengths, fc.boolean())
  .map(([text, length, inLines]) => {
    const line = inLines ? `${text.repeat(Math.ceil(900 / text.length))}\n` : text;
    return line.repeat(Math.ceil(length / line.length));
  });

const nesting = fc.oneof(
  fc
    .tuple(anyOf(samples.nests), fc.oneof(...[12, 60, 250, 10_000].map(upTo)))
    .map(([nest, depth]) =>
      nest
        .split('…')
        .map((side) => side.repeat(depth))
        .join('…'),
    ),
  fc
    .tuple(anyOf(['a:', '- a', '> - a']), upTo(400))
    .map(([line, depth]) =>
      Array.from({ length: depth }, (_, index) => `\n${'  '.repeat(index)}${line}`).join(''),
    ),
);

const signs = fc.string({ unit: anyOf(samples.signs), minLength: 1, maxLength: 3 });

const values = fc.oneof(
  ...[
    samples.numbers,
    samples.printedNumbers,
    samples.dateShapes,
    samples.words,
    samples.words,
    samples.collections,
  ].map(anyOf),
  fc.oneof(fc.double().map(String), fc.bigInt().map(String)),
  fc.stringMatching(/^-?\d{4}(?:-[0-3]\d){0,2}[~?%]?(?:\/\d{4}(?:-[0-3]\d){0,2})?$/),
  fc.oneof(fc.json(), fc.webUrl(), fc.emailAddress()),
);

/** Markdown of other programs, notes, and what was meant as Markdown. */
const misread = anyOf(Object.values(misreadMarkdown).flat());

const digits = upTo(9).map((step) => (part: string) => {
  return part.replace(/\d/g, (digit, at: number) => String((Number(digit) + step * at) % 10));
});

/** Replaces one part of a text. */
function replacing(part: Part, ...replacements: fc.Arbitrary<Replacement>[]) {
  return fc
    .tuple(fc.oneof(...replacements), anyNumber, anyNumber, anyNumber)
    .map(([replacement, at, otherAt, number]) => (text: string, other: string) => {
      const size = number % 13;
      const [from, to] = part(text, at, size);
      const old = text.slice(from, to);
      const source = number % 2 === 0 ? other : text;
      const otherPart = () => source.slice(...part(source, otherAt, size));
      const words =
        typeof replacement === 'string'
          ? replacement.replaceAll('¤', otherPart).replaceAll('…', () => old)
          : replacement(old);
      return text.slice(0, from) + words + text.slice(to);
    });
}

const keyMutation = replacing(key, anyOf(samples.keys), general);
const valueMutation = replacing(
  value,
  ...[values, values, digits, general],
  values.map((text) => `…${text}`),
  values.map((text) => `${text} …`),
);
const lineMutation = replacing(lines, general);
const signMutation = replacing(characters, signs);
const invisibleMutation = fc.oneof(
  replacing(characters, anyOf(samples.invisible)),
  replacing(
    value,
    anyOf(samples.invisible).map((sign) => `…${sign}`),
    anyOf(samples.invisible).map((sign) => `${sign}…`),
  ),
);
const conflictMutation = replacing(
  lines,
  anyOf(samples.conflicts).map((text) => `${text}\n…`),
);
const bodyMutation = fc.oneof(
  replacing(inBody(characters), signs, general),
  replacing(inBody(characters), misread, anyOf(samples.printedNumbers)),
  replacing(
    inBody(lines),
    misread.map((text) => `\n${text}\n\n`),
  ),
  replacing(
    inBody(lines),
    anyOf(samples.markdownLines).map((text) => `\n${text}\n\n`),
  ),
);
const textMutation = fc.oneof(
  ...[keyMutation, keyMutation, keyMutation],
  ...[valueMutation, valueMutation, valueMutation, valueMutation],
  ...[lineMutation, lineMutation, signMutation, signMutation],
  ...[bodyMutation, bodyMutation, bodyMutation, bodyMutation],
  ...[invisibleMutation, conflictMutation],
  replacing(
    lines,
    anyOf(samples.yamlLines).map((text) => `${text}\n`),
  ),
  fc.oneof(replacing(range, general), replacing(end, general)),
  fc.oneof(replacing(characters, nesting), replacing(value, nesting)),
  fc.oneof(replacing(characters, repetition), replacing(value, repetition)),
);

/** Bytes that are no UTF-8: alone, cut short, overlong, a surrogate, beyond U+10FFFF. */
const notUtf8 = ['\x80', '\xff', '\xe1\xbb', '\xc0\xae', '\xed\xa0\x80', '\xf4\x90\x80\x80'];
const someBytes = fc
  .uint8Array({ minLength: 1, maxLength: 12 })
  .map((bytes) => Buffer.from(bytes).toString('latin1'));
const byteMutation = fc.oneof(
  replacing(characters, someBytes, general),
  replacing(characters, anyOf([...notUtf8, '\0'])),
  replacing(end, fc.constant('')),
);

/** Saves a file as a careless editor or an old program does. */
const encodings: ((text: string) => Buffer)[] = [
  (text) => Buffer.from(`\uFEFF${text}`),
  (text) => Buffer.from(`\uFEFF\uFEFF${text}`),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(text.normalize('NFD')),
  (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  (text) => Buffer.from(text.replaceAll('\n', '\r')),
  (text) => Buffer.from(text.replace(/\n/g, (_, at: number) => ['\n', '\r\n', '\r'][at % 3] ?? '')),
];

const inEncoding =
  (encoding: 'utf8' | 'latin1') =>
  (change: (text: string, other: string) => string): Mutation =>
  (bytes, other) =>
    Buffer.from(change(bytes.toString(encoding), other.toString(encoding)), encoding);

const inOtherEncoding = (encode: (text: string) => Buffer): Mutation => {
  return (bytes) => encode(bytes.toString());
};

/** Any change of a file. */
export const mutation = fc.oneof(
  { weight: 16, arbitrary: textMutation.map(inEncoding('utf8')) },
  { weight: 2, arbitrary: byteMutation.map(inEncoding('latin1')) },
  { weight: 1, arbitrary: fc.constantFrom(...encodings).map(inOtherEncoding) },
);
