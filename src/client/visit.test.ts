import { assert, property, subarray, uniqueArray, integer } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryFrom, type Memory } from './visit-history.ts';
import { isCorrectedSince, lookAt, openPage, read } from './visit.ts';

const days = Array.from(
  { length: 30 },
  (_, index) => `2026-01-${String(30 - index).padStart(2, '0')}`,
);
const entries = days.map((date) => ({ code: `on ${date}`, date }));
const [newest, second, third] = entries.map(({ code }) => code);

/** What is new in a list at the second visit. */
function newAtSecondVisit(first: typeof entries, later: typeof entries, memory = memoryFrom(null)) {
  openPage(memory, 100);
  lookAt(memory, 'list', first);
  openPage(memory, 1000);
  return lookAt(memory, 'list', later)?.codes;
}

describe('openPage', () => {
  function visitsOf(...minutes: number[]): number[] {
    const memory = memoryFrom(null);
    return minutes.map((now) => (openPage(memory, now), memory.visit));
  }

  test('takes pages up to half an hour after one another for one visit', () => {
    expect(visitsOf(100, 130, 160, 191)).toEqual([100, 100, 100, 191]);
  });

  test('begins a visit when the clock was put back', () => {
    expect(visitsOf(9000, 100, 110)).toEqual([9000, 100, 100]);
  });

  test('heals a memory whose times are no numbers', () => {
    const memory = { ...memoryFrom(null), last: 'x', visit: null } as unknown as Memory;
    openPage(memory, 100);
    expect(memory).toMatchObject({ visit: 100, last: 100 });
  });
});

describe('lookAt', () => {
  test('finds nothing new the first time', () => {
    expect(lookAt(memoryFrom(null), 'list', entries)).toBeUndefined();
  });

  test('finds what came on top, for as long as the visit lasts', () => {
    const memory = memoryFrom(null);
    expect(newAtSecondVisit(entries.slice(1), entries, memory)).toEqual([newest]);
    openPage(memory, 1020);
    expect(lookAt(memory, 'list', entries)).toEqual({ codes: [newest], since: 100 });
    openPage(memory, 1100);
    expect(lookAt(memory, 'list', entries)).toEqual({ codes: [], since: 1000 });
  });

  test('finds what came in between, and below the end of a short list', () => {
    const short = entries.slice(0, 3);
    expect(newAtSecondVisit(short.toSpliced(1, 1), short)).toEqual([second]);
    expect(newAtSecondVisit(short.slice(0, 2), short)).toEqual([third]);
  });

  test('does not take for new what moved up when another was withdrawn', () => {
    expect(newAtSecondVisit(entries.slice(0, 12), entries.slice(1, 13))).toEqual([]);
    expect(newAtSecondVisit(entries, entries.toSpliced(11, 1))).toEqual([]);
  });

  test('does not call new what was read in the meantime', () => {
    const memory = memoryFrom(null);
    read(memory, newest ?? '');
    expect(newAtSecondVisit(entries.slice(1), entries, memory)).toEqual([]);
  });

  test('knows each list by itself', () => {
    const memory = memoryFrom(null);
    newAtSecondVisit(entries, entries, memory);
    expect(lookAt(memory, 'other', entries)).toBeUndefined();
  });

  test('finds all that was added within what the list told, and nothing else', () => {
    const places = uniqueArray(integer({ min: 0, max: 29 }), { minLength: 1 });
    assert(
      property(subarray(entries, { minLength: 1 }), places, (first, added) => {
        const later = entries.filter(
          (entry, place) => first.includes(entry) || added.includes(place),
        );
        const end = first[11]?.date ?? '';
        const expected = later.filter((entry) => !first.includes(entry) && entry.date > end);
        for (const length of [12, 30]) {
          expect(newAtSecondVisit(first.slice(0, length), later.slice(0, length))).toEqual(
            expected
              .filter((entry) => later.slice(0, length).includes(entry))
              .map(({ code }) => code),
          );
        }
      }),
    );
  });
});

describe('isCorrectedSince', () => {
  test('is so from the day of a correction until the briefing is read again', () => {
    const memory = memoryFrom(null);
    expect(isCorrectedSince(memory, 'a', '2026-02-01')).toBe(false);
    read(memory, 'a');
    expect(isCorrectedSince(memory, 'a')).toBe(false);
    expect(isCorrectedSince(memory, 'a', '2026-02-01')).toBe(true);
    read(memory, 'a', '2026-02-01');
    expect(isCorrectedSince(memory, 'a', '2026-02-01')).toBe(false);
    expect(isCorrectedSince(memory, 'a', '2026-03-01')).toBe(true);
  });
});
