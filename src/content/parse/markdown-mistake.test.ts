import { describe, expect, test } from 'vitest';
import { parseBody } from './body.ts';

const rulesIn = (body: string) => parseBody(body, 1).problems.map(({ rule }) => rule);

describe('markdownMistakeIn', () => {
  test.each([
    '##What to know\n\nText.',
    'See [the page] (https://example.org/x).',
    'See (the page)[https://example.org/x].',
    'See [the page](https://example.org/a b).',
    'See [the page](https://example.org/x',
    'See [the report][r].',
    'Text with a note.[^9]',
  ])('finds %j', (body) => {
    expect(rulesIn(body)).toEqual(['markdown']);
  });

  test.each([
    ['##What', 'A heading needs a plain space after its "#" signs; add it.'],
    ['######\u00A0What', 'A heading needs a plain space after its "#" signs; add it.'],
    ['a ](', 'This link is not whole; write [text](address), without spaces in the address.'],
    [
      '<https://x.y/a](b>',
      'This link is not whole; write [text](address), without spaces in the address.',
    ],
    ['[p] (https://x.y/z)', 'A link has no space between its brackets; write [text](address).'],
    ['[p] (http://x.y/z)', 'A link has no space between its brackets; write [text](address).'],
    ['(p)[http://x.y/z]', 'A link’s brackets are the other way round; write [text](address).'],
    ['[a][b]', 'This link refers to an address that is not given; write [text](address).'],
    ['[^9]', 'This note is not given; write its text in a line that begins with the same sign.'],
  ])('says how to mend %j', (body, advice) => {
    const { problems } = parseBody(body, 1);
    expect(problems.map(({ line, column, message }) => [line, column, message])).toEqual([
      [1, 1, advice],
    ]);
  });

  test.each([
    'A ##sign in the text, or ## alone.',
    '#What',
    '#######What',
    'A sum (of 5) (http: the protocol), [x] (see there).',
    'A **bold](b** text and *one][two*.',
    'See (p)[x] and [^].',
    'Here is [x\\](y](https://example.org/x).',
  ])('finds no slip in %j', (body) => {
    expect(rulesIn(body)).toEqual([]);
  });

  test.each([
    'A [link](https://example.org/x), [another][r] and a note.[^1]\n\n[r]: https://example.org/y\n\n[^1]: Here.\n',
    'He said [sic] (in 2019) that #1 was <https://example.org/x>.',
    'Code such as `[x](y z)` is left alone.',
    'Item [1] and [2].',
  ])('leaves %j alone', (body) => {
    expect(rulesIn(body)).toEqual([]);
  });
});
