import { describe, expect, test } from 'vitest';
import { readBody } from './body.ts';

const rulesIn = (body: string) => readBody(body, 1).findings.map(({ rule }) => rule);

describe('slipIn', () => {
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
    'A [link](https://example.org/x), [another][r] and a note.[^1]\n\n[r]: https://example.org/y\n\n[^1]: Here.\n',
    'He said [sic] (in 2019) that #1 was <https://example.org/x>.',
    'Code such as `[x](y z)` is left alone.',
    'Item [1] and [2].',
  ])('leaves %j alone', (body) => {
    expect(rulesIn(body)).toEqual([]);
  });
});
