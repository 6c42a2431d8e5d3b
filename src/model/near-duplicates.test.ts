import { describe, expect, test, vi } from 'vitest';
import { figureWith } from '../../tests/fixtures/sound/records.ts';
import { nearDuplicates, type Fingerprint, type FingerprintEvent } from './near-duplicates.ts';

const numbers = (from: number, to: number) =>
  new Set(Array.from({ length: to - from }, (_, index) => `word-${from + index}`));

/** The fingerprint of a briefing between Laos and Vietnam, empty unless changed. */
function fingerprintWith(change: Partial<Fingerprint> = {}): Fingerprint {
  return {
    countries: ['LA', 'VN'],
    date: '2026-02-05',
    events: [],
    figures: [],
    words: () => ({ own: new Set() }),
    ...change,
  };
}

function likenessesOf(a: Partial<Fingerprint>, b: Partial<Fingerprint>) {
  const archive = new Map([['old', fingerprintWith(b)]]);
  return nearDuplicates(fingerprintWith(a), archive).flatMap(({ likenesses }) => likenesses);
}

describe('two briefings may be on one report', () => {
  test('where their reports have one address', () => {
    const url = 'https://paper.example/a';
    expect(likenessesOf({ url }, { url })).toEqual([{ kind: 'address' }]);
    expect(likenessesOf({}, {})).toEqual([]);
  });

  test('where two of their figures are the same, in whatever scale; one is often that of last year', () => {
    const trade = figureWith();
    const same = figureWith({ value: 2250, scale: 'million', asPrinted: '2,250' });
    const exports = figureWith({ kind: 'trade_export', value: 1 });
    expect(likenessesOf({ figures: [trade, exports] }, { figures: [same, exports] })).toEqual([
      { kind: 'figures', count: 2 },
    ]);
    expect(likenessesOf({ figures: [trade] }, { figures: [same] })).toEqual([]);
    const later = { figures: [figureWith({ period: '2025' }), exports] };
    expect(likenessesOf({ figures: [trade, exports] }, later)).toEqual([]);
  });
});

describe('two briefings are on one event', () => {
  const talks: FingerprintEvent = { kind: 'signing', date: '2026-02-04', countries: ['LA', 'VN'] };
  const areOne = (a: Partial<FingerprintEvent>, b: Partial<FingerprintEvent>) =>
    likenessesOf({ events: [{ ...talks, ...a }] }, { events: [{ ...talks, ...b }] }).length > 0;

  test('where both name its record', () => {
    expect(
      likenessesOf({ events: [{ ...talks, id: 'x' }] }, { events: [{ ...talks, id: 'x' }] }),
    ).toEqual([{ kind: 'event', id: 'x' }]);
  });

  test('where kind, pair and day are the same', () => {
    expect(areOne({}, {})).toBe(true);
    expect(areOne({}, { date: '2026-02-03/2026-02-05' })).toBe(true);
    expect(areOne({}, { countries: ['LA', 'VN', 'KH'] })).toBe(true);
  });

  test.each([
    ['another kind', { kind: 'forum' } as const],
    ['another day', { date: '2026-02-05' }],
    ['a day that is not known', { date: '2026-02' }],
    ['one country in common', { countries: ['LA', 'TH'] }],
  ])('but not with %s', (_, change) => {
    expect(areOne({}, change)).toBe(false);
  });
});

describe('two briefings are alike in words', () => {
  const report = (from: number, to: number) => ({
    report: { terms: numbers(from, to), rows: numbers(from, to) },
    own: new Set<string>(),
  });
  const own = (from: number, to: number) => ({ own: numbers(from, to) });
  const areAlike = (a: ReturnType<Fingerprint['words']>, b: ReturnType<Fingerprint['words']>) =>
    likenessesOf({ words: () => a }, { words: () => b }).length > 0;

  test.each([
    ['a tenth of the rows of two reports', report(0, 100), report(90, 190), true],
    ['less than that', report(0, 100), report(91, 191), false],
    ['46 % of the words of a report and a briefing', report(0, 100), own(54, 154), true],
    ['less than that, either way', own(55, 155), report(0, 100), false],
    ['60 % of the words of two briefings', own(0, 100), own(40, 140), true],
    ['less than that', own(0, 100), own(41, 141), false],
    ['all of too few words', own(0, 19), own(0, 19), false],
  ])('by %s: %#', (_, a, b, expected) => {
    expect(areAlike(a, b)).toBe(expected);
    expect(areAlike(b, a)).toBe(expected);
  });

  test.each([
    ['another pair', { countries: ['LA', 'TH'] }],
    ['a report of other years', { date: '2024-12' }],
  ])('and %s is not even opened', (_, change) => {
    const words = vi.fn(() => own(0, 100));
    expect(likenessesOf({ words }, { ...change, words })).toEqual([]);
    expect(words).not.toHaveBeenCalled();
  });
});

test('nearDuplicates gives the likeliest first, among equals by slug', () => {
  const url = 'https://paper.example/a';
  const event = { id: 'x', kind: 'signing', date: '2026', countries: ['LA', 'VN'] } as const;
  const archive = new Map([
    ['c', fingerprintWith({ events: [event] })],
    ['b', fingerprintWith({ events: [event] })],
    ['none', fingerprintWith()],
    ['a', fingerprintWith({ url })],
  ]);
  const found = nearDuplicates(fingerprintWith({ url, events: [event] }), archive);
  expect(found.map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
});
