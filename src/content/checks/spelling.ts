import { fold } from '../../search/analysis/fold.ts';
import { positionOf } from '../parse/validate.ts';
import type { Positions } from '../parse/yaml.ts';

/** A name, title or address of something in a file. */
export interface Spelling {
  text: string;
  file: { path: string; readonly positions: Positions };
  at: PropertyKey[];
  /** What it is a spelling of: the position of its entry in the list, or the path of its file. */
  entry: number | string;
  /** The text as it is compared; without marks and capitals if left out. */
  compared?: string;
}

/** Returns the spellings of something: its name and its other names. */
export function spellingsOf(
  { name, names = [] }: { name?: string; names?: readonly string[] },
  file: Spelling['file'],
  entry: Spelling['entry'],
): Spelling[] {
  const at = typeof entry === 'number' ? [entry] : [];
  return [
    ...(name === undefined ? [] : [{ text: name, file, at: [...at, 'name'], entry }]),
    ...names.map((text, index) => ({ text, file, at: [...at, 'names', index], entry })),
  ];
}

/** A spelling that was there before, and where: "line 3" or "content/people/x.yml:3". */
interface Repeated {
  spelling: Spelling;
  other: Spelling;
  place: string;
}

/**
 * Returns the spellings of one thing that another has before it.
 *
 * @param options whether a spelling must not appear twice within one entry either.
 */
export function repeatedIn(
  spellings: readonly Spelling[],
  { withinEntry = false } = {},
): Repeated[] {
  const first = new Map<string, Spelling>();
  return spellings.flatMap((spelling) => {
    const { text, file, entry, compared = fold(text) } = spelling;
    const other = first.get(compared);
    first.set(compared, other ?? spelling);
    if (!other || (!withinEntry && other.entry === entry)) return [];
    const { line } = positionOf(other.file.positions, other.at);
    const place = other.file.path === file.path ? `line ${line}` : `${other.file.path}:${line}`;
    return { spelling, other, place };
  });
}
