import { describe, expect, test } from 'vitest';
import { keepingInWords } from './keeping-in-words.ts';

const pages = ['/pairs/la-vn/', '/figures/la-vn/', '/briefings/coal-price/'];
const at = (hour: number) => new Date(2026, 10, 21, hour).getTime();
const copy = (path: string, hour: number) => {
  return { path, title: '', at: at(hour), read: 0, bytes: 400_000 };
};

describe('keepingInWords', () => {
  test('says before a dossier is kept how much that is', () => {
    expect(keepingInWords(pages, [])).toEqual({
      missing: 3,
      state: '3 pages, about 63 KB.',
      offer: 'Keep for reading offline',
    });
  });

  test('says how much of it is there where the line broke', () => {
    expect(keepingInWords(pages, [copy('/pairs/la-vn/', 9)])).toEqual({
      missing: 2,
      state: '1 of 3 pages are on this device.',
      offer: 'Keep the rest',
    });
  });

  test('says of when the oldest page is where all are there', () => {
    const copies = pages.map((path, place) => copy(path, 14 - place));
    expect(keepingInWords(pages, copies)).toEqual({
      missing: 0,
      state: 'On this device: 3 pages, 1.2 MB, as of 21 November 2026, 12:00.',
      offer: 'Remove from this device',
    });
  });

  test('counts pages that the dossier no longer names', () => {
    const copies = [...pages, '/briefings/older/'].map((path) => copy(path, 9));
    expect(keepingInWords(pages, copies)).toMatchObject({
      missing: 0,
      state: expect.stringContaining('4 pages, 1.6 MB') as string,
    });
  });
});
