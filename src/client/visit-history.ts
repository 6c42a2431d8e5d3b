/** What stood at the top of a list, newest first, when it was last seen in a visit. */
export interface Look {
  /** When that visit began. */
  visit: number;
  top: string[];
  /** The date down to which that was all; "" where it was the whole list. */
  from: string;
}

/**
 * What a browser remembers of a reader. Times are in minutes since 1970, pages are named by
 * `codeOf` their address, and the maps are in the order of use, latest last.
 */
export interface Memory {
  /** When the present visit began. */
  visit: number;
  /** When its last page was opened. */
  last: number;
  /** The latest look at each list, and before it that of an earlier visit. */
  lists: Map<string, Look[]>;
  /** The briefings opened: the day of the last correction that was read, or "". */
  read: Map<string, string>;
}

/** A memory as JSON. */
interface Kept {
  version: number;
  visit: number;
  last: number;
  lists: [string, Look[]][];
  read: [string, string][];
}

const version = 1;
const most = { lists: 40, read: 500 };

/** Reads what `textOfMemory` wrote; of anything else, nothing is remembered. */
export function memoryFrom(text: string | null): Memory {
  try {
    const kept = JSON.parse(text ?? '') as Kept;
    const { visit, last, lists, read } = kept;
    if (kept.version === version) {
      return { visit, last, lists: new Map(lists), read: new Map(read) };
    }
  } catch {
    // Damaged, or not ours: begun anew.
  }
  return { visit: 0, last: 0, lists: new Map(), read: new Map() };
}

/** The memory as text; what was not used for longest is forgotten. */
export function textOfMemory({ visit, last, lists, read }: Memory): string {
  const kept: Kept = {
    version,
    visit,
    last,
    lists: [...lists].slice(-most.lists),
    read: [...read].slice(-most.read),
  };
  return JSON.stringify(kept);
}
