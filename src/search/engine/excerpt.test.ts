import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../../../tests/fixtures/lexicon.ts';
import { clausesIn } from '../analysis/clauses.ts';
import { excerptOf, type Fragment } from './excerpt.ts';

const excerpt = (text: string, query: string) =>
  excerptOf(text, clausesIn(query, smallLexicon), smallLexicon);
const textOf = (fragments: readonly Fragment[]) => fragments.map(({ text }) => text).join('');
const marked = (fragments: readonly Fragment[]) =>
  fragments.flatMap(({ text, isMatch }) => (isMatch ? [text] : []));

const filler = (words: number) => Array.from({ length: words }, (_, n) => `filler${n}`).join(' ');

test.each([
  ['Roads of rubber were opened.', 'road', ['Roads']],
  ['Talks in Москва ended.', 'moskva', ['Москва']],
  ['Hà Nội said so.', 'hanoi', ['Hà Nội']],
  ['Tô Lâm came to Lam.', 'to lam', ['Tô Lâm', 'to Lam']],
  ['Lào Cai is not in Lao PDR.', 'laos', ['Lao PDR']],
  ['Worth US$1,381.5 million.', '1.3815 billion', ['1,381.5 million']],
  ['Up 66 per cent.', '66%', ['66 per cent']],
  ['On September 5, 1962.', '5 September 1962', ['September 5, 1962']],
  ['A hydroelectric dam.', 'hydro power', ['hydroelectric']],
  ['Co-operation began.', 'cooperation', ['Co-operation']],
  ['ໃນ ລາວ', 'laos', ['ລາວ']],
  ['Vietnam Electricity', 'vietnam electricity evn vietnam', ['Vietnam Electricity']],
  ['Nothing of it.', 'coal', []],
])('marks in %j what matches %j', (text, query, found) => {
  expect(marked(excerpt(text, query))).toEqual(found);
});

test('is the beginning of a text without a match', () => {
  expect(textOf(excerpt(filler(100), 'coal'))).toMatch(/^filler0 filler1 .* …$/);
  expect(textOf(excerpt('Short. ', 'coal'))).toBe('Short. ');
  expect(excerpt('', 'coal')).toEqual([]);
});

test('is the part of a long text that has most of the terms, and shows what was left out', () => {
  const text = `coal ${filler(60)} coal and power ${filler(60)} power ${filler(40)}`;
  const found = excerpt(text, 'coal power');
  expect(marked(found)).toEqual(['coal', 'power']);
  expect(textOf(found)).toMatch(/^… filler\d+ .*coal and power filler0 .* …$/);
});

test('reaches to the end where the match is there', () => {
  expect(textOf(excerpt(`${filler(90)} coal.`, 'coal'))).toMatch(/^… filler\d+ .* coal\.$/);
});

test.each(['“Coal,” he said.', `“${filler(31)} coal.”`, '66%', '…'])(
  'leaves a short text as it is: %j',
  (text) => {
    expect(textOf(excerpt(text, 'coal'))).toBe(text);
  },
);

test('leaves markup as text', () => {
  const text = 'coal <img src=x onerror="alert(1)"> & <b>coal</b> &amp; &#60;';
  const found = excerpt(text, 'coal');
  expect(textOf(found)).toBe(text);
  expect(marked(found)).toEqual(['coal', 'coal']);
});

test('is a part of any text, unchanged', () => {
  const pieces = ['coal', 'power', 'Lào', 'Cai', 'Lao', 'hydro', '66', '%', 'per', 'cent', '<b>'];
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom(...pieces, 'filler', 'of', '\n'), { maxLength: 120 })
      .map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, (text) => {
      fc.pre(!text.includes('…'));
      const found = excerpt(text, 'coal power laos hydropower 66%');
      const shown = textOf(found).replace(/^… /, '').replace(/ …$/, '');
      expect(text).toContain(shown);
      expect(found.every(({ text }) => text !== '')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('marks a match wherever it is', () => {
  const words = fc.nat({ max: 150 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(marked(excerpt(`${filler(before)} coal ${filler(after)}`, 'coal'))).toEqual(['coal']);
    }),
  );
});

describe('a passage', () => {
  const text = [
    'A summary of the talks.',
    'Trade grew. Vietnam bought 20 million tonnes of coal from Laos in 2025. It paid by the month.',
    'What to know',
    'Year | Coal | Rubber',
    '2024 | 15 million tonnes | US$5 million',
  ].join('\n');

  test('is the sentence with most of the words, and what follows in its paragraph', () => {
    expect(textOf(excerpt(text, 'coal laos'))).toBe(
      'Vietnam bought 20 million tonnes of coal from Laos in 2025. It paid by the month.',
    );
  });

  test('is no more than a row of a table', () => {
    expect(textOf(excerpt(text, 'rubber'))).toBe('Year | Coal | Rubber');
  });

  test('prefers the words that weigh more', () => {
    const clauses = clausesIn('talks rubber', smallLexicon);
    expect(textOf(excerptOf(text, clauses, smallLexicon, [1, 2]))).toBe('Year | Coal | Rubber');
    expect(textOf(excerptOf(text, clauses, smallLexicon, [2, 1]))).toBe('A summary of the talks.');
  });

  test('never cuts a number from its unit, nor a name', () => {
    const words = fc.nat({ max: 60 });
    const parts = ['US$2.98 billion', '27 January 2026', 'Lào Cai', 'Vietnam Electricity'];
    fc.assert(
      fc.property(words, words, fc.constantFrom(...parts), (before, after, part) => {
        const long = `${filler(before)} coal ${part} ${filler(after)} ${part} ${filler(after)}`;
        const shown = textOf(excerpt(long, 'coal'));
        const rest = shown.replaceAll(part, '').split(/\s/);
        expect(rest.filter((word) => part.split(' ').includes(word))).toEqual([]);
      }),
    );
  });
});
