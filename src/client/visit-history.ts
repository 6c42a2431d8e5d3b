import { readItem, writeItem } from './storage.ts';

/** The top of a list, newest first, as it was last seen in a visit. */
interface ListView {
  /** When that visit began. */
  visit: number;
  /** The keys of its first entries. */
  top: string[];
  /** The date of the last of them; "" where they were the whole list. */
  from: string;
}

/**
 * What a browser remembers of a reader's visits. Times are in minutes since 1970, pages are named by
 * their `pageKey`, and maps are in the order of use, the latest last.
 */
export interface VisitHistory {
  /** When the present visit began. */
  visit: number;
  /** When its last page was opened. */
  last: number;
  /** The latest view of each list, followed by that of an earlier visit. */
  lists: Map<string, ListView[]>;
  /** The briefings opened, each with the day of its last correction at that time, or "". */
  read: Map<string, string>;
}

/** A history as JSON. */
interface StoredHistory {
  version: number;
  visit: number;
  last: number;
  lists: [string, ListView[]][];
  read: [string, string][];
}

/** An entry of a list: the key of its page, its date as in `<time datetime>`, and when it went online. */
export interface ListEntry {
  key: string;
  date: string;
  /** As `publishedInUtc` has it; "" where it is not known. */
  published?: string;
}

const version = 1;

/** How many lists, entries of each list and briefings are remembered. */
const most = { lists: 40, entries: 12, read: 500 };

/** Pages opened at most this many minutes after one another belong to one visit. */
const longestPause = 30;

/** The item that is stored instead of a history where the reader wants none. */
const off = 'off';

/** Returns whether visits are remembered: yes, unless the reader has turned it off. */
export function isRemembering(): boolean {
  return readItem('visits') !== off;
}

/** Forgets all visits, and turns remembering on or off. */
export function setRemembering(on: boolean): void {
  writeItem('visits', on ? null : off);
}

/**
 * Calls a function with the stored history and stores what it has changed. Reads and writes at once,
 * as other tabs have the same history. A history that makes the function throw is forgotten. Does
 * nothing where nothing is remembered.
 */
export function updateHistory(update: (history: VisitHistory) => void): void {
  if (!isRemembering()) return;
  try {
    const history = parseHistory(readItem('visits'));
    update(history);
    writeItem('visits', serialiseHistory(history));
  } catch {
    setRemembering(true);
  }
}

/** Parses what `serialiseHistory` wrote; anything else gives an empty history. */
export function parseHistory(text: string | null): VisitHistory {
  try {
    const stored = JSON.parse(text ?? '') as StoredHistory;
    const { visit, last, lists, read } = stored;
    if (stored.version === version) {
      return { visit, last, lists: new Map(lists), read: new Map(read) };
    }
  } catch {
    // Damaged, or written by something else.
  }
  return { visit: 0, last: 0, lists: new Map(), read: new Map() };
}

/** Returns a history as text, without what was not used for longest. */
export function serialiseHistory({ visit, last, lists, read }: VisitHistory): string {
  const stored: StoredHistory = {
    version,
    visit,
    last,
    lists: [...lists].slice(-most.lists),
    read: [...read].slice(-most.read),
  };
  return JSON.stringify(stored);
}

/**
 * Records that a page was opened. A clock that was set back begins a new visit.
 *
 * @param now in minutes since 1970.
 */
export function recordPage(history: VisitHistory, now: number): void {
  if (!(Math.abs(now - history.last) <= longestPause)) history.visit = now;
  history.last = now;
}

/**
 * Records the first page of a list, newest first, and returns which entries are new: those that went
 * online after the last earlier visit, or that were not at its top then although they would have been there.
 * Those that were read are not new.
 *
 * @returns the keys of the new entries, and when the earlier visit began; undefined on a first visit.
 */
export function recordList(
  history: VisitHistory,
  list: string,
  entries: readonly ListEntry[],
): { keys: string[]; since: number } | undefined {
  const keys = entries.map(({ key }) => key);
  const top = keys.slice(0, most.entries);
  const from = entries[most.entries - 1]?.date ?? '';
  const before = history.lists.get(list)?.find(({ visit }) => visit !== history.visit);
  const view = { visit: history.visit, top, from };
  history.lists.delete(list);
  history.lists.set(list, before ? [view, before] : [view]);
  if (!before) return undefined;
  const lastKnown = keys.findLastIndex((key) => before.top.includes(key));
  const earlier = new Date(before.visit * 60_000).toISOString();
  const isNew = ({ key, date, published = '' }: ListEntry, index: number) =>
    (index < lastKnown || date > before.from || published > earlier) &&
    !before.top.includes(key) &&
    !history.read.has(key);
  return { keys: entries.filter(isNew).map(({ key }) => key), since: before.visit };
}

/** Records that a briefing was read. @param corrected the day of its last correction, if any. */
export function recordRead(history: VisitHistory, briefing: string, corrected = ''): void {
  history.read.delete(briefing);
  history.read.set(briefing, corrected);
}

/** Returns whether a briefing was read, and corrected after that. */
export function isCorrectedSince(history: VisitHistory, briefing: string, corrected = ''): boolean {
  const read = history.read.get(briefing);
  return read !== undefined && read < corrected;
}

/**
 * Returns a short key for the path of a page, so that many can be stored: FNV-1a with 32 bits, in
 * base 36. http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function pageKey(path: string): string {
  let hash = 0x811c9dc5;
  for (const character of path) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
