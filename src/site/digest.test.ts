import { expect, test } from 'vitest';
import { digestIs, digestOf } from './digest.ts';

const many = (change: object = {}) => ({
  ...{ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, j: 1 },
  ...change,
});

test.each([
  [{ a: [1, 'x', undefined, null, true] }],
  [new Map([['la', new Set(['vn'])]])],
  [Array.from({ length: 20 }, (_, n) => ({ n }))],
  [many()],
  [new Date(0)],
])('is the same for values that are alike: %j', (value) => {
  expect(digestOf(structuredClone(value))).toBe(digestOf(value));
});

test.each([
  [{ a: 1 }, { a: '1' }],
  [{ a: 1 }, { b: 1 }],
  [['a,b'], ['a', 'b']],
  [
    [['a'], 'b'],
    ['a', ['b']],
  ],
  [{ a: 'x', b: 'y' }, { a: 'x,b:y' }],
  [new Map([['a', 1]]), new Map([['a', 2]])],
  [new Set(['a']), new Map([['a', undefined]])],
  [many(), many({ j: 2 })],
  [Array.from({ length: 20 }, () => 1), Array.from({ length: 21 }, () => 1)],
])('tells %j and %j apart', (one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other));
});

test('takes a value for what it was said to be', () => {
  const [one, other] = [{ body: 1 }, { body: 2 }];
  digestIs(one, 'file 1');
  digestIs(other, 'file 1');
  expect(digestOf([one])).toBe(digestOf([other]));
  const changed = { body: 1 };
  digestIs(changed, 'file 2');
  expect(digestOf([changed])).not.toBe(digestOf([one]));
});

test.each([
  ['function', () => 1],
  ['symbol', Symbol('a')],
  ['URL', new URL('https://example.org')],
  ['RegExp', /a/],
])('refuses a %s, which cannot be told apart from others', (what, value) => {
  expect(() => digestOf({ value })).toThrow(`A ${what} has no digest`);
});

test('takes an object without a prototype for plain data', () => {
  expect(digestOf(Object.assign(Object.create(null), { a: 1 }))).toBe(digestOf({ a: 1 }));
});
