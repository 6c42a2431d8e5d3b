import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../tests/fixtures/published.ts';
import { Ownership } from './source.ts';

const good = {
  kind: 'state',
  says: 'An agency attached to the government',
  by: 'The decree on it',
  url: 'https://law.example/decree',
  asOf: '2025-02',
};

describe('Ownership', () => {
  test('is what is said, whose word it is, where it stands, and as of when', () => {
    expect(issuesOf(Ownership, good)).toEqual([]);
  });

  test.each(Object.keys(good))('requires "%s"', (key) => {
    const issues = issuesOf(Ownership, { ...good, [key]: undefined });
    expect(issues.map(([, path]) => path)).toEqual([key]);
  });

  test.each([
    [{ kind: 'public' }, ['invalid_value', 'kind']],
    [{ says: ' ' }, ['not-empty', 'says']],
    [{ url: 'a book' }, ['web-address', 'url']],
    [{ asOf: 'lately' }, ['edtf-date', 'asOf']],
    [{ owner: 'The state' }, ['unrecognized_keys', '']],
  ])('refuses %j', (change, issue) => {
    expect(issuesOf(Ownership, { ...good, ...change })).toEqual([issue]);
  });
});
