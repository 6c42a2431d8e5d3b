import { describe, expect, test } from 'vitest';
import { absent, filter, found, missing, partly, removeFilter, unknown } from './search.ts';

describe('what was found', () => {
  const none = { wanted: [], unwanted: [], within: [], openYears: [], excluded: [] };
  const period = { from: undefined, to: undefined };

  test.each<[number, Partial<Parameters<typeof found>[0]['searched']>, string]>([
    [0, { wanted: ['“coal”'] }, 'No briefings found for “coal”.'],
    [1, { wanted: ['“coal”'] }, '1 briefing found for “coal”.'],
    [1234, { within: ['Laos–Vietnam'] }, '1,234 briefings found in Laos–Vietnam.'],
    [2, { unwanted: ['“oil”', '“gas”'] }, '2 briefings found without “oil”, “gas”.'],
    [2, { from: 'May 2025', to: '2026' }, '2 briefings found from May 2025 to 2026.'],
    [2, { from: '2025' }, '2 briefings found from 2025.'],
    [2, { to: '2025' }, '2 briefings found until 2025.'],
    [
      2,
      { within: ['Laos', '2019'], openYears: ['since 2025'], excluded: ['TASS'] },
      '2 briefings found in Laos, 2019, since 2025, excluding TASS.',
    ],
    [2, { excluded: ['TASS'] }, '2 briefings found, excluding TASS.'],
  ])('%i of %j is “%s”', (total, searched, sentence) => {
    const all = { ...none, ...period, ...searched };
    expect(found({ total, onDevice: false, searched: all })).toBe(sentence);
  });

  test('on the device', () => {
    const searched = { ...none, ...period, wanted: ['“coal”'] };
    expect(found({ total: 1, onDevice: true, searched })).toBe(
      '1 briefing found on this device for “coal”.',
    );
  });
});

test('some of the words', () => {
  expect(partly({ count: 1, isMore: false })).toBe('1 briefing has some of the words.');
  expect(partly({ count: 4, isMore: true })).toBe('4 more briefings have some of the words.');
});

test('lists of words', () => {
  expect(absent({ words: ['“a”', '“b”', '“c”'] })).toBe('No briefing has “a”, “b” or “c”.');
  expect(missing({ words: ['“a”', '“b”', '“c”'] })).toBe('Without “a”, “b” and “c”');
});

test('filters', () => {
  const rail = { key: 'sector', label: 'Railways' } as const;
  expect(filter({ ...rail, excluded: false })).toBe('Sector: Railways');
  expect(filter({ ...rail, excluded: true })).toBe('Not sector: Railways');
  expect(removeFilter('Sector: Railways').join('')).toBe('Remove Sector: Railways');
  expect(unknown(rail)).toContain('“Railways” is not a sector');
});
