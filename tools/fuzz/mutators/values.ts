import { pick, wholeNumber } from '../../bench/random.ts';
import { dateShapes } from '../samples.ts';
import { replaced, type TextMutator } from './mutator.ts';

/** A line's value, behind a key or the sign of a list's item. */
const line = /^([ \t]*(?:- +)*(?:[A-Za-z]\w*: +)?)(\S.*)$/gm;

const numbers = [
  ...[
    '0',
    '-0',
    '00',
    '1e999',
    '-1e999',
    '1e-999',
    '1E5',
    'NaN',
    'Infinity',
    '.inf',
    '-.INF',
    '.nan',
  ],
  ...[
    '0x1F',
    '0o17',
    '0b1',
    '1_000',
    '1,000',
    '1.',
    '.5',
    '+5',
    '--5',
    '9007199254740993',
    '１２',
    '٣',
  ],
  ...[
    '999999999999999999999999',
    '0.0000001',
    '-999999999999999.999999',
    '1:30',
    '5 million',
    '½',
    'one',
  ],
];

const words = [
  ...[
    'true',
    'false',
    'TRUE',
    'yes',
    'no',
    'on',
    'null',
    'Null',
    '~',
    'undefined',
    '[object Object]',
  ],
  ...[
    '"',
    "'",
    '""',
    "''",
    '"\\x"',
    '"\\u202E"',
    '"\\ud800"',
    '"\\0"',
    '"a\\nb"',
    '"\\t"',
    "'a''b'",
    'a: b',
  ],
  ...[
    'a #b',
    'a # b',
    '#',
    '- a',
    '? a',
    ': a',
    '@a',
    '`a`',
    '%a',
    '|',
    '>',
    '|-',
    '>+2',
    '|9',
    '!!',
    '!a',
  ],
  ...[
    '!!binary aGk=',
    '!!int 5',
    '!!set {a}',
    '!<tag:x> a',
    '&a b',
    '*a',
    '&a *a',
    '<<',
    '{key}',
    '${x}',
  ],
  ...[
    '<script>alert(1)</script>',
    '</script>',
    '<!--',
    ']]>',
    '&lt;',
    '&#0;',
    '=cmd()',
    '../../etc',
    '\\',
  ],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'https://a',
    'http://a.b@c.d/',
    'https://a.b/\u202E',
    '//a.b',
  ],
  ...[
    'data:text/html,x',
    'https://[::1]/',
    'https://a.b:99999/',
    'http://localhost',
    'HTTPS://A.B',
    'vn',
    'VN',
  ],
  ...[
    'world',
    'XX',
    'la-vn',
    'VN-LA',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    '\u200B',
    '\u00A0',
  ],
  ...[
    'e\u0301',
    '👨‍👩‍👧',
    '\u202Eabc',
    'ﷺ'.repeat(9),
    'a\u2028b',
    '\uFEFF',
    'İ',
    'ß',
    '\u{10FFFF}',
    '\uFFFE',
  ],
];

const collections = [
  ...[
    '[]',
    '{}',
    '[[]]',
    '[a',
    'a]',
    '{a',
    '[a, b]',
    '[a, a]',
    '[VN, LA]',
    '[VN, VN]',
    '[,]',
    '[a,,b]',
  ],
  ...[
    '{a: b}',
    '{a: b, a: c}',
    '[{a: b}]',
    '{a}',
    '["a", \'b\']',
    '[a: b]',
    '[? a : b]',
    '[&a b, *a]',
    '[~]',
  ],
  ...[
    '{__proto__: a}',
    '{"constructor": {"prototype": a}}',
    '{<<: {a: b}}',
    '[VN, LA, RU, CN, TH, KH, MM]',
  ],
];

/** Puts into a value's place numbers, dates, words and collections of every kind, or quotes it. */
export const values: TextMutator = (text, random, others) => {
  const found = valuesIn(text);
  if (found.length === 0) return text;
  const { value, index } = pick(random, found);
  const put = (words: string) => replaced(text, index, index + value.length, words);
  const other = () => pick(random, [...valuesIn(pick(random, [text, ...others])), { value }]).value;
  const changes = [
    () => put(pick(random, numbers)),
    () => put(pick(random, dateShapes)),
    () => put(pick(random, words)),
    () => put(pick(random, collections)),
    () => put(other()),
    () => put(`"${value}"`),
    () => put(`'${value}'`),
    () => put(`[${value}]`),
    () => put(`${value}${pick(random, [...words, ...numbers])}`),
    () => put(`${pick(random, words)} ${value}`),
    () => put(`${pick(random, ['|', '>', '>-', '|+'])}\n    ${value}`),
    () => put(value.toUpperCase()),
    () => put(value.toLowerCase()),
    () => put(value.replace(/\d/g, () => String(wholeNumber(random, 0, 9)))),
    () => put(value.split(' ').reverse().join(' ')),
  ];
  return pick(random, changes)();
};

function valuesIn(text: string): { value: string; index: number }[] {
  return Array.from(text.matchAll(line), ({ 1: before = '', 2: value = '', index }) => ({
    value,
    index: index + before.length,
  })).filter(({ index }) => index > 0 && text[index - 1] !== '\n');
}
