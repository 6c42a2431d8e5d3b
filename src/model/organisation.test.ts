import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../tests/fixtures/published.ts';
import { Organisation } from './organisation.ts';

const good = { name: 'Vietnam Customs', kind: 'statistics_office' };

describe('Organisation', () => {
  test('may be international', () => {
    expect(Organisation.parse(good)).toEqual({ ...good, names: [] });
  });

  test.each([
    [{ name: undefined }, ['invalid_type', 'name']],
    [{ kind: undefined }, ['invalid_value', 'kind']],
    [{ kind: 'statistics office' }, ['invalid_value', 'kind']],
    [{ names: [''] }, ['not-empty', 'names.0']],
    [{ country: 'Vietnam' }, ['known-country', 'country']],
    [{ id: 'customs' }, ['unrecognized_keys', '']],
  ])('refuses %j', (change, issue) => {
    expect(issuesOf(Organisation, { ...good, ...change })).toEqual([issue]);
  });
});
