import { expect, test } from 'vitest';
import { contentOf, foundBy, problemMessages } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import { agreementOrder } from './agreement-order.ts';

/** Agreements of one list each of earlier ones, by key. */
function contentWith(earlier: Record<string, Partial<Agreement>>) {
  const agreements = Object.entries(earlier).map(([id, fields]) =>
    brokenFile<Agreement>(id, fields, {
      'supersedes.0': [7, 14],
      'follows.0': [8, 11],
      'follows.1': [8, 15],
    }),
  );
  return contentOf({}, { agreements });
}

test('accepts agreements in order, also several after one, and unknown ones', () => {
  const content = contentWith({
    a: {},
    b: { follows: ['a'] },
    c: { supersedes: ['b'], follows: ['b', 'a'] },
    d: { follows: ['c', 'nothing'] },
  });
  expect(foundBy(agreementOrder, content)).toEqual([]);
});

test.each([
  ['supersedes', 7, 14],
  ['follows', 8, 11],
])('refuses that an agreement %s itself', (key, line, column) => {
  const content = contentWith({ a: { [key]: ['a'] } });
  expect(foundBy(agreementOrder, content)).toEqual([['a.yml', line, column, 'agreement-order']]);
});

test('refuses a circle of either kind once, at the smallest id, and names it', () => {
  const content = contentWith({
    a: { follows: ['z', 'c'] },
    b: { supersedes: ['a'] },
    c: { follows: ['b'] },
    z: {},
  });
  expect(foundBy(agreementOrder, content)).toEqual([['a.yml', 8, 15, 'agreement-order']]);
  expect(problemMessages(agreementOrder, content)[0]).toContain(
    '"a" after "c" after "b" after "a"',
  );
});

test.each([
  ['2025', '2025-12', 0],
  ['2024', '2025-01-01', 1],
  ['2026', '2025', 0],
])('of an agreement of %s that follows one of %s, finds %i problems', (later, earlier, count) => {
  const history = (date: string): Agreement['history'] => [
    { status: 'signed', date, briefing: 'talks' },
  ];
  const content = contentWith({
    a: { follows: ['b'], history: history(later) },
    b: { history: history(earlier) },
  });
  expect(foundBy(agreementOrder, content)).toEqual(
    Array(count).fill(['a.yml', 8, 11, 'agreement-order']),
  );
});
