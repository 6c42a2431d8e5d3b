import { happens, pick, wholeNumber } from '../../bench/random.ts';
import { positionIn, replaced, type TextMutator } from './mutator.ts';

const signs = [
  ...[
    ':',
    ': ',
    ' :',
    '\n',
    '\n  ',
    '\n- ',
    '\n  - ',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '#',
    ' #',
    ' # ',
  ],
  ...[
    '&a',
    '*a',
    '!',
    '!!',
    '!a ',
    '|',
    '>',
    '%',
    '@',
    '`',
    '\t',
    '\n\t',
    '\\',
    '~',
    '<<: ',
    '...',
    '\n---\n',
    '\n...\n',
  ],
  ...[
    '--- ',
    '---',
    '\n%YAML 1.2\n---\n',
    '\n%TAG ! x\n',
    '&a\n',
    '!!map ',
    '- - - ',
    '? - ',
    '\u00A0',
    '\u3000',
    '\u0085',
  ],
];

/** Ten names, each a list of ten of the one before: ten thousand million items if they were read. */
const billionLaughs = Array.from({ length: 10 }, (_, index) =>
  index === 0
    ? 'a0: &a0 x'
    : `a${index}: &a${index} [${Array(10)
        .fill(`*a${index - 1}`)
        .join(', ')}]`,
).join('\n');

const blocks = [
  billionLaughs,
  'base: &base {title: x}\n<<: *base',
  'a: &a\n  b: *a',
  '<<: [{title: a}, {date: b}]',
  '!!python/object/apply:os.system ["x"]',
  '? {a: b}\n: c',
  '? - a\n: - b',
  'a: |\n  x\n y',
  'a: >9\n x',
  '__proto__:\n  draft: "true"\n  title: x',
  'constructor:\n  prototype:\n    title: x',
  '- a\n- b',
  '"a\nb": c',
  '{title: a, date: b}',
  '# only a remark',
];

/** Puts signs that mean something to YAML anywhere, or whole constructs before a line. */
export const yamlSigns: TextMutator = (text, random) => {
  if (happens(random, 0.6)) {
    const at = positionIn(text, random);
    return replaced(text, at, at + wholeNumber(random, 0, 2), pick(random, signs));
  }
  const lines = text.split('\n');
  return lines.toSpliced(wholeNumber(random, 0, lines.length), 0, pick(random, blocks)).join('\n');
};
