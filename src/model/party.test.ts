import { describe, expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { Blocs, isBloc, Party } from './party.ts';

describe('a party', () => {
  test('is a country, or has the form of a bloc', () => {
    expect(['VN', 'ASEAN', 'EU', 'AU-NEPAD', 'G7'].flatMap((id) => issuesOf(Party, id))).toEqual(
      [],
    );
  });

  test.each(['eu', 'Asean', 'toString', 'E', '77'])('is not %j', (party) => {
    expect(issuesOf(Party, party)).toEqual([['known-party', '']]);
  });

  test('has one issue where it is empty or no text', () => {
    expect([...issuesOf(Party, ''), ...issuesOf(Party, 5)]).toEqual([
      ['not-empty', ''],
      ['invalid_type', ''],
    ]);
  });

  test('is taken for a country only where it is the name of one', () => {
    expect(messagesOf(Party, 'Laos')[0]).toContain('Did you mean "LA"?');
    expect(messagesOf(Party, 'Eac')[0]).not.toContain('Did you mean');
  });
});

describe('the list of blocs', () => {
  const bloc = (id: string) => [{ id, name: 'Union', names: [] }];

  test.each([
    ['EAC', []],
    ['EU', []],
    ['AU', [['known-party', '0.id']]],
    ['eac', [['form', '0.id']]],
    ['', [['not-empty', '0.id']]],
  ])('takes %j: %j', (id, issues) => {
    expect(issuesOf(Blocs, bloc(id))).toEqual(issues);
  });

  test('has each of them once', () => {
    expect(issuesOf(Blocs, [...bloc('EAC'), ...bloc('EAC')])).toEqual([['listed-once', '1.id']]);
  });
});

test('isBloc distinguishes blocs from countries, also by two letters', () => {
  expect(['EU', 'EE', 'ASEAN', 'constructor'].filter(isBloc)).toEqual([
    'EU',
    'ASEAN',
    'constructor',
  ]);
});
