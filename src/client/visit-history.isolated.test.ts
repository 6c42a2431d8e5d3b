import { assert, integer, property, subarray, uniqueArray } from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  isCorrectedSince,
  isRemembering,
  pageKey,
  parseHistory,
  recordList,
  recordPage,
  recordRead,
  serialiseHistory,
  setRemembering,
  updateHistory,
  type VisitHistory,
} from './visit-history.ts';

describe('updateHistory', () => {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, item: string) => void stored.set(key, item),
    removeItem: (key: string) => void stored.delete(key),
  };
  beforeEach(() => {
    stored.clear();
    vi.stubGlobal('localStorage', storage);
  });
  afterEach(() => vi.unstubAllGlobals());

  /** The briefings read by the stored history; undefined where there is no history. */
  const readKeys = () => {
    let keys: string[] | undefined;
    updateHistory(({ read }) => (keys = [...read.keys()]));
    return keys;
  };

  test('stores what was changed', () => {
    updateHistory(({ read }) => read.set('a', ''));
    expect(readKeys()).toEqual(['a']);
  });

  test('forgets a history with damaged parts', () => {
    stored.set('visits', '{"version":1,"visit":1,"last":1,"lists":[["l",3]],"read":[["a",""]]}');
    updateHistory(({ lists }) => lists.get('l')?.find(Boolean));
    expect(readKeys()).toEqual([]);
  });

  test('works where the browser has no storage, or no room', () => {
    const refuse = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { ...storage, setItem: refuse });
    expect(readKeys()).toEqual([]);
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(readKeys()).toEqual([]);
  });

  test('does nothing while it is turned off', () => {
    updateHistory(({ read }) => read.set('a', ''));
    setRemembering(false);
    expect(readKeys()).toBeUndefined();
    expect([isRemembering(), stored.get('visits')]).toEqual([false, 'off']);
    setRemembering(true);
    expect(readKeys()).toEqual([]);
  });
});

describe('a stored history', () => {
  test('is read as it was written', () => {
    const history = {
      ...{ visit: 5, last: 9, read: new Map([['a', '']]) },
      lists: new Map([['l', [{ visit: 3, top: ['a', '12'], from: '2026-02' }]]]),
    };
    expect(parseHistory(serialiseHistory(history))).toEqual(history);
  });

  test.each([null, '', 'x', 'null', '[]', '{"version":2}', '{"version":1,"lists":["a"]}'])(
    'of the text %j is empty',
    (text) => {
      const empty = { visit: 0, last: 0, lists: new Map(), read: new Map() };
      expect(parseHistory(text)).toEqual(empty);
    },
  );

  test('has no more than the latest lists and briefings', () => {
    const keys = Array.from({ length: 600 }, (_, number) => pageKey(`/briefings/${number}/`));
    const view = { visit: 29_000_000, top: keys.slice(0, 12), from: '2026-02-05' };
    const text = serialiseHistory({
      ...{ visit: 29_000_000, last: 29_000_000 },
      lists: new Map(keys.map((key) => [key, [view, view]])),
      read: new Map(keys.map((key) => [key, '2026-02-05'])),
    });
    const { lists, read } = parseHistory(text);
    expect([...lists.keys()]).toEqual(keys.slice(-40));
    expect([...read.keys()]).toEqual(keys.slice(-500));
    expect(text.length).toBeLessThan(30_000);
  });
});

describe('recordPage', () => {
  const visitsOf = (...minutes: number[]) => {
    const history = parseHistory(null);
    return minutes.map((now) => (recordPage(history, now), history.visit));
  };

  test('counts pages up to half an hour after one another as one visit', () => {
    expect(visitsOf(100, 130, 160, 191)).toEqual([100, 100, 100, 191]);
  });

  test('begins a visit when the clock was set back', () => {
    expect(visitsOf(9000, 100, 110)).toEqual([9000, 100, 100]);
  });

  test('repairs a history with times that are no numbers', () => {
    const history = { ...parseHistory(null), last: 'x', visit: null } as unknown as VisitHistory;
    recordPage(history, 100);
    expect(history).toMatchObject({ visit: 100, last: 100 });
  });
});

describe('recordList', () => {
  const dates = Array.from(
    { length: 30 },
    (_, index) => `2026-01-${String(30 - index).padStart(2, '0')}`,
  );
  const entries = dates.map((date) => ({ key: `on ${date}`, date }));
  const newest = entries[0]?.key;

  /** Returns what is new in a list at the second visit. */
  function newAtSecondVisit(
    first: typeof entries,
    later: typeof entries,
    history = parseHistory(null),
  ) {
    recordPage(history, 100);
    recordList(history, 'list', first);
    recordPage(history, 1000);
    return recordList(history, 'list', later)?.keys;
  }

  test('finds what came on top, for as long as the visit lasts', () => {
    const history = parseHistory(null);
    expect(newAtSecondVisit(entries.slice(1), entries, history)).toEqual([newest]);
    recordPage(history, 1020);
    expect(recordList(history, 'list', entries)).toEqual({ keys: [newest], since: 100 });
    recordPage(history, 1100);
    expect(recordList(history, 'list', entries)).toEqual({ keys: [], since: 1000 });
  });

  test('finds nothing in entries that moved up when another was withdrawn', () => {
    expect(newAtSecondVisit(entries.slice(0, 12), entries.slice(1, 13))).toEqual([]);
    expect(newAtSecondVisit(entries, entries.toSpliced(11, 1))).toEqual([]);
  });

  test('finds nothing that was read in the meantime', () => {
    const history = parseHistory(null);
    recordRead(history, newest ?? '');
    expect(newAtSecondVisit(entries.slice(1), entries, history)).toEqual([]);
  });

  test('finds nothing on the first visit to each list', () => {
    const history = parseHistory(null);
    expect(newAtSecondVisit(entries, entries, history)).toEqual([]);
    expect(recordList(history, 'other', entries)).toBeUndefined();
  });

  test('finds an old report that went online after the earlier visit, wherever it is', () => {
    const visit = 1000 * 24 * 60; // 1972-09-27
    const old = { key: 'old', date: '1960', published: '' };
    const freshAt = (published: string) => {
      const history = parseHistory(null);
      recordPage(history, visit);
      recordList(history, 'list', entries);
      recordPage(history, visit + 5000);
      return recordList(history, 'list', [...entries, { ...old, published }])?.keys;
    };
    expect(freshAt('1972-09-28')).toEqual(['old']);
    expect(freshAt('1972-09-27T00:01Z')).toEqual(['old']);
    expect(freshAt('1972-09-27')).toEqual([]);
    expect(freshAt('1972-09-26T23:59Z')).toEqual([]);
  });

  test('finds all that was added down to the end of the earlier view, and nothing else', () => {
    const places = uniqueArray(integer({ min: 0, max: 29 }), { minLength: 1 });
    assert(
      property(subarray(entries, { minLength: 1 }), places, (first, added) => {
        const later = entries.filter((entry, at) => first.includes(entry) || added.includes(at));
        const end = first[11]?.date ?? '';
        const fresh = later.filter((entry) => !first.includes(entry) && entry.date > end);
        for (const length of [12, 30]) {
          const shown = later.slice(0, length);
          expect(newAtSecondVisit(first.slice(0, length), shown)).toEqual(
            fresh.filter((entry) => shown.includes(entry)).map(({ key }) => key),
          );
        }
      }),
    );
  });
});

test('a briefing is corrected from the day of the correction until it is read again', () => {
  const history = parseHistory(null);
  expect(isCorrectedSince(history, 'a', '2026-02-01')).toBe(false);
  recordRead(history, 'a');
  expect(isCorrectedSince(history, 'a')).toBe(false);
  expect(isCorrectedSince(history, 'a', '2026-02-01')).toBe(true);
  recordRead(history, 'a', '2026-02-01');
  expect(isCorrectedSince(history, 'a', '2026-02-01')).toBe(false);
  expect(isCorrectedSince(history, 'a', '2026-03-01')).toBe(true);
});
