import { expect, test } from 'vitest';
import { sourceKindInWords } from './source-kind.ts';

const ownership = {
  kind: 'state',
  says: 'A state paper',
  by: 'The law on it',
  url: 'https://law.example/',
  asOf: '2025',
} as const;

test('has the ownership where that is established', () => {
  expect(sourceKindInWords({ kind: 'newspaper', ownership })).toBe('newspaper, state-owned');
  expect(sourceKindInWords({ kind: 'newspaper' })).toBe('newspaper');
});

test('has no ownership of a government body', () => {
  expect(sourceKindInWords({ kind: 'government', ownership })).toBe('government body');
});
