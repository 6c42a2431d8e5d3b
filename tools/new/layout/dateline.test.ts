import { describe, expect, test } from 'vitest';
import { datelineOf } from './dateline.ts';

const read = (paragraph: string) =>
  datelineOf(
    paragraph,
    (name) => name === 'Attapeu',
    (name) => ['TASS', 'Xinhua', 'VNA', 'KPL'].includes(name),
  );

describe('datelineOf', () => {
  test.each([
    ['HUẾ — Officials met', { place: 'Huế', credits: [] }],
    ['HO CHI MINH CITY - Officials met', { place: 'Ho Chi Minh City', credits: [] }],
    [
      'HUE, May 7. /TASS/. Officials met',
      { place: 'Hue', day: { month: 5, day: 7 }, credits: ['TASS'] },
    ],
    [
      'PAKSE, Feb. 5 (Xinhua) -- Officials met',
      { place: 'Pakse', day: { month: 2, day: 5 }, credits: ['Xinhua'] },
    ],
    ['Huế (VNA) – Officials met', { place: 'Huế', credits: ['VNA'] }],
    [
      'Pakse, Laos, 5 February 2026 (KPL) Officials met',
      { place: 'Pakse', day: { year: 2026, month: 2, day: 5 }, credits: ['KPL'] },
    ],
    ['(KPL) Officials met', { credits: ['KPL'] }],
    ['Attapeu – Officials met', { place: 'Attapeu', credits: [] }],
    ['HUẾ — “We met,” officials said', { place: 'Huế', credits: [] }],
  ])('reads "%s"', (paragraph, dateline) => {
    const found = read(paragraph);
    expect(found).toMatchObject(dateline);
    expect(paragraph.slice(found?.length)).toMatch(/^(?:Officials met|“We met)/);
  });

  test.each([
    'Officials met in Hue on May 7.',
    'Laos – a landlocked country – met',
    'Vietnam (SRV) and Laos met',
    'EVN Officials met',
    'May 7 was a holiday',
    '',
  ])('finds none in "%s"', (paragraph) => {
    expect(read(paragraph)).toBeUndefined();
  });
});
