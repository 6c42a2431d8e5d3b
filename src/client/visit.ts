import type { Memory } from './visit-history.ts';

/** Pages opened at most so many minutes after one another are one visit. */
const longestPause = 30;

/** How many entries at the top of a list are remembered. */
const topLength = 12;

/**
 * Notes that a page was opened. A clock that was put back begins a visit, too.
 *
 * @param now in minutes since 1970.
 */
export function openPage(memory: Memory, now: number): void {
  if (!(Math.abs(now - memory.last) <= longestPause)) memory.visit = now;
  memory.last = now;
}

/** An entry of a list: the code of its page, and its date as in `<time datetime>`. */
export interface Entry {
  code: string;
  date: string;
}

/** The entries of a list that are new, and when the earlier visit began since which they are. */
export interface News {
  codes: string[];
  since: number;
}

/**
 * Looks at the first page of a list, newest first. New is what was not at its top in the last
 * earlier visit though it would have been, and has not been read. The first time, nothing is new.
 */
export function lookAt(memory: Memory, list: string, entries: readonly Entry[]): News | undefined {
  const codes = entries.map(({ code }) => code);
  const top = codes.slice(0, topLength);
  const from = entries[topLength - 1]?.date ?? '';
  const before = memory.lists.get(list)?.find(({ visit }) => visit !== memory.visit);
  const look = { visit: memory.visit, top, from };
  memory.lists.delete(list);
  memory.lists.set(list, before ? [look, before] : [look]);
  if (!before) return undefined;
  const lastKnown = codes.findLastIndex((code) => before.top.includes(code));
  const isNew = ({ code, date }: Entry, place: number) =>
    (place < lastKnown || date > before.from) &&
    !before.top.includes(code) &&
    !memory.read.has(code);
  return { codes: entries.filter(isNew).map(({ code }) => code), since: before.visit };
}

/** Whether a briefing was corrected after it was last read; `changed` is the day, if ever it was. */
export function isCorrectedSince(memory: Memory, briefing: string, changed = ''): boolean {
  const read = memory.read.get(briefing);
  return read !== undefined && read < changed;
}

/** Notes that a briefing was read as it is today. */
export function read(memory: Memory, briefing: string, changed = ''): void {
  memory.read.delete(briefing);
  memory.read.set(briefing, changed);
}
