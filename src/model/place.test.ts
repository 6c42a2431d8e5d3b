import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../tests/fixtures/published.ts';
import { Places } from './place.ts';

const hanoi = { id: 'hanoi', name: 'Hà Nội', names: ['Hanoi'], country: 'VN' };

/** The rules that a list of places breaks, and where. */
function issues(...places: unknown[]) {
  return Places.safeParse(places).error?.issues.map(({ code, path }) => [code, path.join('.')]);
}

describe('Places', () => {
  test('need no other spellings', () => {
    expect(Places.parse([{ id: 'kazan', name: 'Kazan', country: 'RU' }])).toEqual([
      { id: 'kazan', name: 'Kazan', names: [], country: 'RU' },
    ]);
  });

  test('are each listed once', () => {
    expect(issues(hanoi, { ...hanoi, name: 'Other' })).toEqual([['custom', '1.id']]);
  });

  test('are called places where one is listed twice', () => {
    expect(messagesOf(Places, [hanoi, hanoi])).toEqual([
      'The place "hanoi" is listed twice; remove one.',
    ]);
  });

  test('lie in a country and have plain ids', () => {
    expect(issues({ ...hanoi, id: 'Hà Nội', country: 'VX' })).toEqual([
      ['invalid_format', '0.id'],
      ['custom', '0.country'],
    ]);
  });
});
