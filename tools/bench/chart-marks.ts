/** A text, its baseline at `y`. */
export function text(x: number, y: number, words: string, kind: string, attributes = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" class="${kind}"${attributes && ` ${attributes}`}>${escaped(words)}</text>`;
}

/** A straight line. */
export function segment(x1: number, y1: number, x2: number, y2: number, kind: string): string {
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" class="${kind}"/>`;
}

/** A tenth of a pixel is as close as anybody sees. */
export function round(place: number): number {
  return Math.round(place * 10) / 10;
}

/** Text as XML holds it. */
export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
