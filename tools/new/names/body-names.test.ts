import { describe, expect, test } from 'vitest';
import { Country } from '../../../src/model/country.ts';
import { Organisation } from '../../../src/model/organisation.ts';
import { bodyNames } from './body-names.ts';

const countries = new Map([
  ['LA', Country.parse({ names: ['Lao PDR', 'ລາວ'], demonym: 'Lao' })],
  ['RU', Country.parse({ demonym: 'Russian' })],
]);
const namesOf = (name: string, country?: string, kind = 'ministry') =>
  bodyNames(Organisation.parse({ name, kind, country }), countries);

describe('bodyNames', () => {
  test('puts the country before and behind a ministry, and the other way round', () => {
    const { full, bare } = namesOf('Ministry of Foreign Affairs of Laos', 'LA');
    expect(full).toEqual(
      expect.arrayContaining([
        'Ministry of Foreign Affairs of Laos',
        'Ministry of Foreign Affairs of Lao PDR',
        'Lao Ministry of Foreign Affairs',
        'Lao PDR Foreign Ministry',
      ]),
    );
    expect(full).not.toContain('Lao of Ministry of Foreign Affairs');
    expect(bare).toEqual([
      'Ministry of Foreign Affairs',
      'Foreign Affairs Ministry',
      'Foreign Ministry',
    ]);
  });

  test('leaves the host of an embassy at its end, so that none is anybody’s', () => {
    const { full, bare } = namesOf('Embassy of Laos in Russia', 'LA', 'embassy');
    expect(full).toContain('Lao Embassy in Russia');
    expect(full).not.toContain('Lao Embassy');
    expect(bare).toEqual([]);
  });

  test('has a short form in brackets by itself', () => {
    expect(namesOf('Mekong Rice Union (MRU)', undefined, 'international')).toEqual({
      full: ['Mekong Rice Union (MRU)', 'Mekong Rice Union', 'MRU'],
      bare: [],
    });
  });

  test('has a name by itself where the record says so', () => {
    const senate = {
      name: 'Rice Senate of Laos',
      names: ['Rice Senate'],
      kind: 'parliament',
      country: 'LA',
    };
    expect(bodyNames(Organisation.parse(senate), countries).bare).toEqual([]);
  });

  test('leaves a name without a country alone', () => {
    expect(namesOf('Rosneva', 'RU', 'company')).toEqual({ full: ['Rosneva'], bare: [] });
  });

  test('takes no plain word for a body, but a government’s with its country', () => {
    expect(namesOf('Customs of Laos', 'LA', 'other')).toEqual({
      full: ['Customs of Laos'],
      bare: [],
    });
    const { full, bare } = namesOf('Government of Laos', 'LA', 'government');
    expect(full).toContain('Lao Government');
    expect(bare).toEqual([]);
  });

  test('knows a country of which nothing is recorded by its name', () => {
    expect(namesOf('Government of Chad', 'TD', 'government').full).toContain('Chad Government');
  });
});
