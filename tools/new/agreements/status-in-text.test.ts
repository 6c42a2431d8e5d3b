import { describe, expect, test } from 'vitest';
import { statusIn } from './status-in-text.ts';

describe('statusIn', () => {
  test.each([
    ['They will sign a pact', 'intended'],
    ['a pact to be signed', 'intended'],
    ['They are to explore the possibility of a pact', 'exploratory'],
    ['The pact is under negotiation', 'under_negotiation'],
    ['They agreed in principle on a pact', 'agreed_in_principle'],
    ['They signed a pact', 'signed'],
    ['They witnessed the signing of a pact', 'signed'],
    ['The pact was ratified', 'ratified'],
    ['The pact took effect', 'in_force'],
    ['The pact has come into force', 'in_force'],
    ['the implementation of the pact', 'implementing'],
    ['first results of the pact', 'implementing'],
    ['The pact was suspended', 'suspended'],
    ['The pact expired', 'lapsed'],
    ['It denounced the pact', 'terminated'],
  ])('reads "%s" as %s', (text, status) => {
    expect(statusIn(text)).toEqual({ status });
  });

  test.each(['They spoke of the pact', 'They want to implement the pact'])(
    'reads none in "%s"',
    (text) => {
      expect(statusIn(text)).toBeUndefined();
    },
  );

  test('is the furthest that is said', () => {
    expect(statusIn('The pact was signed in 2020 and ratified')).toEqual({ status: 'ratified' });
  });

  test('has the day or the month that stands behind it', () => {
    expect(statusIn('Ties began on May 5, 1960, and a pact was signed on July 7, 1970.')).toEqual({
      status: 'signed',
      date: '1970-07-07',
    });
    expect(statusIn('It was signed in March and took effect in August this year.', '2024')).toEqual(
      {
        status: 'in_force',
        date: '2024-08',
      },
    );
    expect(statusIn('It was signed in May last year.', '2024-03-05')?.date).toBe('2023-05');
    expect(statusIn('It was signed in May 2021.')?.date).toBe('2021-05');
  });

  test.each([
    ['It was signed in May.', '2024-08-08'],
    ['It was signed in May this year.', undefined],
    ['It was signed between May 1, 2024 and May 3, 2024.', undefined],
  ])('guesses no date in "%s" of %s', (text, published) => {
    expect(statusIn(text, published)).toEqual({ status: 'signed' });
  });
});
