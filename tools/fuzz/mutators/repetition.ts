import { happens, pick, wholeNumber } from '../../bench/random.ts';
import { positionIn, replaced, type TextMutator } from './mutator.ts';

/** What patterns and parsers look for, and may look for again and again. */
const pieces = [
  ...[
    '\n',
    ' ',
    '\t',
    'a',
    '-',
    '---\n',
    '--- ',
    '\n---',
    '- ',
    '? ',
    '[',
    ']',
    '](',
    '[]',
    '[a](',
    '[a][',
    '{',
    '{a: ',
  ],
  ...[
    '}',
    '"',
    "'",
    '\\',
    ': ',
    'a: ',
    'a:\n',
    ' a:',
    '#',
    ' #',
    '# a\n',
    '&a ',
    '*a ',
    '!a ',
    '!',
    '<',
    '<!--',
    '<a ',
    '&amp;',
  ],
  ...[
    '&',
    '>',
    '> ',
    '*',
    '**a ',
    '_a_',
    '_a__ *b** ',
    '`',
    '` ',
    '~',
    '~~',
    '|',
    '|a',
    '|-',
    '1. ',
    '1,',
    '1',
    '1.1',
    '0,000',
  ],
  ...[
    '$',
    'US$',
    'US¢1',
    'Aa',
    'Aà ',
    '.',
    ',',
    ', ',
    '/',
    'http://a.',
    'www.',
    'a@b.',
    '[^a]',
    '[^a]: ',
    '\u00A0',
    '\u200B',
  ],
  ...[
    'é',
    'e\u0301',
    '\u0301',
    '👍',
    '\r',
    '\r\n',
    '\n ',
    ' \n',
    '\n\n ',
    '  \n',
    'VN, ',
    '- a\n',
    '  - a\n',
    'one ',
    'million ',
  ],
];

/** How long words are, and then, more or less, lines, headers, records, lists and files may be. */
const lengths = [
  ...[20, 60, 200, 200, 1_000, 1_000, 4_000, 4_000, 19_000, 19_000, 21_000],
  ...[49_000, 120_000, 190_000, 250_000],
];

/** Puts one short piece in a thousand times over, in one line or in many. */
export const repetition: TextMutator = (text, random) => {
  const from = positionIn(text, random);
  const own = text.slice(from, from + wholeNumber(random, 1, 12));
  const piece = happens(random, 0.7) || own === '' ? pick(random, pieces) : own;
  const inLines = happens(random, 0.3) ? `${piece.repeat(Math.ceil(900 / piece.length))}\n` : piece;
  const length = happens(random, 0.02) ? 1_000_000 : pick(random, lengths);
  const put =
    inLines.repeat(Math.ceil(length / inLines.length)) +
    pick(random, ['', '', 'x', '\n', ']', ')']);
  return replaced(text, positionIn(text, random), positionIn(text, random), put);
};
