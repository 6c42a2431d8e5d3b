import { expect, test } from 'vitest';
import { faultsIn } from '../../../tests/fixtures/documents.ts';

test('readJson accepts JSON', () => {
  expect(faultsIn('data/a.json', '[{"url":"/news/"}]')).toEqual([]);
});

test('readJson refuses anything else', () => {
  expect(faultsIn('data/a.json', '[1,]')).toEqual([
    expect.stringMatching(/^1 Unexpected token .*\(valid-json\)$/),
  ]);
});
