import { describe, expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
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

  test.each([
    ['Atlantis', ''],
    ['Asean', ' Did you mean "ASEAN"?'],
    ['LX', ' Did you mean "LA"?'],
    ['Laos', ' Did you mean "LA"?'],
  ])('says of %s which blocs it knows, and what may be meant', (party, suggestion) => {
    expect(messagesOf(Party, party)).toEqual([
      `Unknown country "${party}", expected an ISO 3166-1 alpha-2 code.${suggestion} Known blocs are ASEAN, BRICS, EAEU, EU, MRC, SCO.`,
    ]);
  });

  test('says nothing of what is no text', () => {
    expect(issuesOf(Party, 5)).toEqual([['invalid_type', '']]);
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
