import { settings } from '../site/settings.ts';
import { colours, edge, imageSize, serif } from './palette.ts';

const { width, height } = imageSize;
const { paper, ink, accent } = colours;

/** Returns an image as SVG: drawings on the site's background colour. */
export function frame(...drawn: readonly string[]): string {
  return svg(`<rect width="${width}" height="${height}" fill="${paper}"/>${drawn.join('')}`);
}

/** Returns drawings as SVG of the size of an image. */
export function svg(drawn: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn}</svg>`;
}

/** Returns the wordmark and double rule of the pages' header. */
export function masthead(): string {
  return wordmark({ x: edge, y: 95, size: 46 }) + doubleRule(127);
}

export function doubleRule(y: number): string {
  const rule = (at: number) => `M${edge} ${at}H${width - edge}`;
  return `<path d="${rule(y)}${rule(y + 6)}" stroke="${ink}" stroke-width="2"/>`;
}

/** Returns the wordmark, as `.wordmark` of `src/styles/page.css`: two strokes and the name. */
export function wordmark({ x, y, size }: { x: number; y: number; size: number }): string {
  const stroke = (at: number, fill: string) =>
    `<rect x="${x + at * size}" y="${y - 0.7 * size}" width="${0.15 * size}" ` +
    `height="${0.7 * size}" fill="${fill}"/>`;
  const name = line(settings().title, { x: x + 0.76 * size, y, size });
  return stroke(0, ink) + stroke(0.31, accent) + name;
}

/** Returns a line of text, from the left end of its baseline. */
export function line(
  text: string,
  { x, y, size, weight = 600, fill = ink, spacing = -0.02 }: LineStyle,
): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    `<text x="${x}" y="${y}" font-family="${serif}" font-weight="${weight}" font-size="${size}" ` +
    `letter-spacing="${spacing * size}" fill="${fill}">${escaped}</text>`
  );
}

interface LineStyle {
  x: number;
  y: number;
  /** In pixels. */
  size: number;
  weight?: 400 | 600;
  fill?: string;
  /** Between letters, as a share of the size. */
  spacing?: number;
}
