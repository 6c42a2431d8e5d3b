import { expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { isBloc, Party, partyName } from './party.ts';

test('a party is a country or a known bloc', () => {
  expect(['VN', 'ASEAN', 'EU'].flatMap((party) => issuesOf(Party, party))).toEqual([]);
});

test.each(['LX', 'eu', 'NATO', 'toString'])('%j is no party', (party) => {
  expect(issuesOf(Party, party)).toEqual([['known-party', '']]);
});

test('what is empty or no text has one issue', () => {
  expect([...issuesOf(Party, ''), ...issuesOf(Party, 5)]).toEqual([
    ['not-empty', ''],
    ['invalid_type', ''],
  ]);
});

test.each([
  ['Asean', ' Did you mean "ASEAN"? Known blocs'],
  ['LX', ' Did you mean "LA"? Known blocs'],
  ['Atlantis', 'code. Known blocs'],
])('the message on %s suggests one that may be meant', (party, part) => {
  expect(messagesOf(Party, party)[0]).toContain(part);
});

test('isBloc distinguishes blocs from countries, also by two letters', () => {
  expect(['EU', 'EE', 'ASEAN', 'constructor'].filter(isBloc)).toEqual(['EU', 'ASEAN']);
});

test('partyName is the name that readers know', () => {
  expect(['EU', 'LA', 'ASEAN'].map(partyName)).toEqual(['European Union', 'Laos', 'ASEAN']);
});
