import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../tests/fixtures/published.ts';
import { isBloc, Party, partyName } from './party.ts';

describe('Party', () => {
  test.each(['VN', 'LA', 'ASEAN', 'EU'])('accepts %s', (party) => {
    expect(issuesOf(Party, party)).toEqual([]);
  });

  test.each([
    ['LX', 'known-party'],
    ['eu', 'known-party'],
    ['NATO', 'known-party'],
    ['toString', 'known-party'],
    ['', 'not-empty'],
  ])('refuses %j by %s', (party, rule) => {
    expect(issuesOf(Party, party)).toEqual([[rule, '']]);
  });

  test('suggests a bloc in other letters', () => {
    expect(Party.safeParse('Asean').error?.issues[0]?.message).toContain('Did you mean "ASEAN"?');
  });

  test('says which blocs it knows', () => {
    expect(Party.safeParse('NATO').error?.issues[0]?.message).toMatch(
      /^Unknown country "NATO".*Known blocs are ASEAN, .*EU, /,
    );
  });
});

describe('isBloc', () => {
  test('tells a bloc from a country, also by two letters', () => {
    expect(['EU', 'EE', 'ASEAN', 'constructor'].filter(isBloc)).toEqual(['EU', 'ASEAN']);
  });
});

describe('partyName', () => {
  test('is the name that readers know', () => {
    expect(['EU', 'LA', 'ASEAN'].map(partyName)).toEqual(['European Union', 'Laos', 'ASEAN']);
  });
});
