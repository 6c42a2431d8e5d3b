import { happens, pick, wholeNumber } from '../../bench/random.ts';
import { positionIn, replaced, type TextMutator } from './mutator.ts';

/** A key, the signs before it and all that follows on its line. */
const entry = /^([ \t]*(?:- +)*)([A-Za-z]\w*):(.*)$/gm;

/** Keys that mean something to JavaScript, to YAML or to nobody. */
const strange = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length'],
  ...[
    '<<',
    '"<<"',
    '? a\n',
    '[a, b]',
    '{a: b}',
    '""',
    "''",
    '"a b"',
    'a.b',
    '0',
    '-1',
    'null',
    '~',
  ],
  ...[
    '!a b',
    '&a b',
    '*a',
    '"\\u0000"',
    '"title"',
    "'date'",
    'é',
    '日本',
    'then',
    '*',
    '@',
    '%',
    'a#b',
  ],
];

/** Renames, doubles, swaps, empties and removes keys with their values. */
export const keys: TextMutator = (text, random, others) => {
  const entries = Array.from(text.matchAll(entry));
  if (entries.length === 0) return text;
  const found = pick(random, entries);
  const [whole, before = '', key = '', value = ''] = found;
  const end = found.index + whole.length;
  const put = (words: string) => replaced(text, found.index, end, words);
  const other = pick(
    random,
    Array.from(pick(random, [text, ...others]).matchAll(entry)).concat([found]),
  );
  const changes = [
    () => put(`${before}${pick(random, strange)}:${value}`),
    () => put(`${before}${other[2] ?? ''}:${value}`),
    () => put(`${before}${slip(key, random)}:${value}`),
    () => put(`${whole}\n${whole}`),
    () => put(`${whole}\n${' '.repeat(before.length)}${other[2] ?? ''}:${other[3] ?? ''}`),
    () => put(`${whole}\n${' '.repeat(before.length)}${pick(random, strange)}: x`),
    () => put(`${before}${key}:`),
    () => put(`${before}${key}: ""`),
    () => put(`${before}${key}:${other[3] ?? ''}`),
    () => put(before.trimEnd()),
    () => put(`${before}"${key}":${value}`),
    () => put(`${before}${key} :${value}`),
    () => put(`${before}${key}:${value.trim()}`),
    () => put(`${before}? ${key}\n${' '.repeat(before.length)}: ${value}`),
  ];
  return pick(random, changes)();
};

function slip(key: string, random: () => number): string {
  const at = wholeNumber(random, 0, key.length - 1);
  if (happens(random, 0.3)) return key.toUpperCase();
  return happens(random, 0.5)
    ? key.slice(0, at) + key.slice(at + 1)
    : replaced(key, positionIn(key, random), at, 'x');
}
