/** Names broken into lines, all of one size. */
interface NameLines {
  /** In pixels. */
  size: number;
  /** The lines of each name, in order. */
  names: string[][];
}

/** Returns the width of a text as a multiple of its size. */
export type WidthOf = (text: string) => number;

interface Space {
  width: number;
  /** How much of the width is taken already, as a multiple of the size. */
  indent?: number;
  /** The largest size, where that is another than usual. */
  largest?: number;
  /** Returns whether names of so many lines each fit in height. */
  fits: (lines: readonly number[], size: number) => boolean;
}

const sizes = { largest: 124, smallest: 12, step: 4 };

/** Breaks names into lines at the largest size at which all of them fit. */
export function nameLines(
  names: readonly string[],
  widthOf: WidthOf,
  { width, indent = 0, largest = sizes.largest, fits: fitInHeight }: Space,
): NameLines {
  for (let size = largest; ; size -= sizes.step) {
    const most = width / size - indent;
    const lines = names.map((name) => linesOf(name, widthOf, most));
    const counts = lines.map(({ length }) => length);
    const fits = fitInHeight(counts, size) && lines.flat().every((line) => widthOf(line) <= most);
    if (fits || size <= sizes.smallest) return { size, names: lines };
  }
}

/**
 * Breaks a text into lines, each with as many words as fit; “&” never ends a line.
 *
 * @param most the width of a line as a multiple of its size.
 */
export function linesOf(name: string, widthOf: WidthOf, most: number): string[] {
  const lines: string[] = [];
  for (const part of name.replaceAll('& ', '&\u00a0').split(' ')) {
    const word = part.replace('\u00a0', ' ');
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && widthOf(longer) <= most) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
