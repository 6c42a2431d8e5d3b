import { siteTitle } from '../site/settings.ts';
import { colours, edge, pictureSize, serif } from './palette.ts';

const { width, height } = pictureSize;
const { paper, ink, accent } = colours;

/** A sheet of the site's paper as SVG, with what is drawn on it. */
export function sheet(...drawn: readonly string[]): string {
  return svg(`<rect width="${width}" height="${height}" fill="${paper}"/>${drawn.join('')}`);
}

/** A drawing of a picture's size. */
export function svg(drawn: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn}</svg>`;
}

/** The wordmark above the double rule of the pages' header. */
export function masthead(): string {
  return wordmark({ x: edge, y: 95, size: 46 }) + doubleRule(127);
}

/** Two hairlines across the sheet. */
export function doubleRule(y: number): string {
  const rule = (at: number) => `M${edge} ${at}H${width - edge}`;
  return `<path d="${rule(y)}${rule(y + 6)}" stroke="${ink}" stroke-width="2"/>`;
}

/** Two strokes, face to face, and the name: `.wordmark` of `src/styles/page.css`. */
export function wordmark({ x, y, size }: { x: number; y: number; size: number }): string {
  const stroke = (at: number, fill: string) =>
    `<rect x="${x + at * size}" y="${y - 0.7 * size}" width="${0.15 * size}" ` +
    `height="${0.7 * size}" fill="${fill}"/>`;
  const name = line(siteTitle, { x: x + 0.76 * size, y, size });
  return stroke(0, ink) + stroke(0.31, accent) + name;
}

/** A line of text, from the left end of its baseline. */
export function line(
  text: string,
  { x, y, size, weight = 600, fill = ink, spacing = -0.02 }: LineLook,
): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    `<text x="${x}" y="${y}" font-family="${serif}" font-weight="${weight}" font-size="${size}" ` +
    `letter-spacing="${spacing * size}" fill="${fill}">${escaped}</text>`
  );
}

interface LineLook {
  x: number;
  y: number;
  /** In pixels. */
  size: number;
  weight?: 400 | 600;
  fill?: string;
  /** Between letters, as a share of the size. */
  spacing?: number;
}
