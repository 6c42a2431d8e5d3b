/** Names in lines, all of one size. */
export interface NameLines {
  /** In pixels. */
  size: number;
  /** The lines of each name, in order. */
  names: string[][];
}

/** How wide a text is, as a share of its size. */
export type WidthOf = (text: string) => number;

interface Room {
  width: number;
  /** Whether names of so many lines each have room enough in height. */
  fits: (lines: readonly number[], size: number) => boolean;
}

const sizes = { largest: 124, smallest: 36, step: 4 };

/**
 * Sets names as large as their room allows, in as few lines as that takes: equals have one size,
 * however long the other is.
 */
export function nameLines(names: readonly string[], widthOf: WidthOf, room: Room): NameLines {
  for (let size = sizes.largest; ; size -= sizes.step) {
    const lines = names.map((name) => wrapped(name, widthOf, room.width / size));
    const counts = lines.map(({ length }) => length);
    const fits =
      room.fits(counts, size) && lines.flat().every((line) => widthOf(line) * size <= room.width);
    if (fits || size <= sizes.smallest) return { size, names: lines };
  }
}

/** A name in lines, each with as many words as fit; “&” begins a line rather than ends one. */
function wrapped(name: string, widthOf: WidthOf, most: number): string[] {
  const lines: string[] = [];
  for (const part of name.replaceAll('& ', '&\u00a0').split(' ')) {
    const word = part.replace('\u00a0', ' ');
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && widthOf(longer) <= most) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
