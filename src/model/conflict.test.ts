import { expect, test } from 'vitest';
import { Claim } from './conflict.ts';

const claim = { says: 'Over US$1.03 billion, or 1.1 billion', by: 'VNA', briefing: 'fair' };
const amount = { value: '1.03', scale: 'billion', unit: 'USD', period: '2018' };
const rulesOf = (fields: object) =>
  Claim.safeParse({ ...claim, ...fields }).error?.issues.map((issue) => [
    issue.path.join('.'),
    issue.code === 'custom' && String(issue.params?.['rule']),
  ]);

test('a claim may have an amount that it says, with or without a side', () => {
  expect(rulesOf({})).toBeUndefined();
  expect(rulesOf(amount)).toBeUndefined();
  expect(rulesOf({ ...amount, side: 'VN' })).toBeUndefined();
});

test.each([
  ['one that it does not say', { value: '1.3' }],
  ['one in another scale', { scale: 'million' }],
  ['one in another unit', { unit: 'MW' }],
])('refuses %s', (_, change) => {
  expect(rulesOf({ ...amount, ...change })).toEqual([['value', 'claim-amount']]);
});

test.each([
  { value: '1.03' },
  { unit: 'USD', period: '2018' },
  { scale: 'billion' },
  { side: 'VN' },
])('refuses a part of an amount: %j', (fields) => {
  expect(rulesOf(fields)).toEqual([['', 'claim-amount']]);
});

test('a claim is in a briefing or on a page, not both', () => {
  expect(rulesOf({ url: 'https://example.org/' })).toEqual([['', 'one-reference']]);
});
