/** Where a line of a text begins and ends, without its line feed. */
export interface Line {
  start: number;
  end: number;
}

/** Why a YAML source cannot be parsed, and at which offset. */
export interface Mistake {
  offset: number;
  message: string;
  /** The source without the mistake, line by line as before, where it is clear what was meant. */
  repaired?: string | undefined;
}

/** Returns the line on which an offset is. */
export function lineAt(source: string, offset: number): Line {
  const newline = source.indexOf('\n', offset);
  return {
    start: offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1,
    end: newline === -1 ? source.length : newline,
  };
}

/** Returns a text in which another replaces what is between two offsets. */
export function replaced(source: string, from: number, to: number, text: string): string {
  return source.slice(0, from) + text + source.slice(to);
}
