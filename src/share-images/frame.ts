import type { Logo } from '../site/logo.ts';
import type { WidthOf } from './name-lines.ts';
import { edge, imageSize, serif, type ImageColours } from './palette.ts';

/** How a site looks, and what it says of itself. */
export interface Design {
  title: string;
  /** The title where there is little room. */
  shortTitle: string;
  description: string;
  colours: ImageColours;
  /** In place of the two strokes. */
  logo?: Logo | undefined;
}

const { width, height } = imageSize;

/** A rectangle of an image, drawn by itself. */
export interface Layer {
  /** The left upper corner in the image, and the size, in whole pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** What is drawn, as SVG in coordinates from that corner. */
  drawn: string;
  /** Whether other images are likely to have the same, so that its pixels are kept. */
  isShared?: boolean;
}

/** Returns an image of one layer. */
export function frame(...drawn: readonly string[]): Layer[] {
  return [{ x: 0, y: 0, width, height, drawn: drawn.join('') }];
}

/** Returns drawings as SVG of the size of an image, or of another. */
export function svg(drawn: string, { width, height } = imageSize): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn}</svg>`;
}

/** Returns the wordmark and double rule of the pages' header, with the space around them. */
export function masthead(design: Design, widthOf: WidthOf): Layer {
  const room = width - 2 * edge;
  const sizeOf = (name: string) =>
    Math.min(largest, Math.floor(room / (indentOf(design) + widthOf(name))));
  const { title, shortTitle } = design;
  const name = sizeOf(title) === largest ? title : shortTitle;
  const size = sizeOf(name);
  const drawn = wordmark(design, [name], { x: edge, y: 95, size }) + doubleRule(design, 127);
  return { x: 0, y: 0, width, height: 136, drawn, isShared: true };
}

/** The size of the name above an image, in pixels. */
const largest = 46;

export function doubleRule({ colours }: Design, y: number): string {
  const rule = (at: number) => `M${edge} ${at}H${width - edge}`;
  return `<path d="${rule(y)}${rule(y + 6)}" stroke="${colours.ink}" stroke-width="2"/>`;
}

interface Place {
  x: number;
  /** The baseline of the first line. */
  y: number;
  size: number;
}

/** The distance of lines of a name, as a share of its size. */
export const leading = 1.08;

/** Returns the wordmark, as `.wordmark` of `src/styles/page.css`: a drawing and the lines of the name. */
export function wordmark(design: Design, lines: readonly string[], { x, y, size }: Place): string {
  const { ink } = design.colours;
  const at = x + indentOf(design) * size;
  const names = lines.map((text, row) =>
    line(text, { x: at, y: y + row * leading * size, size, fill: ink }),
  );
  return drawingOf(design, { x, y, size }) + names.join('');
}

/** Returns where the name begins beside the drawing, as a share of its size. */
export function indentOf({ logo }: Design): number {
  return gap + (logo ? logo.width / logo.height : strokes);
}

/** The two strokes and the space behind them, as shares of the size. */
const strokes = 0.46;
const gap = 0.3;

function drawingOf({ logo, colours }: Design, { x, y, size }: Place): string {
  if (!logo) {
    const stroke = (at: number, fill: string) =>
      `<rect x="${x + at * size}" y="${y - 0.7 * size}" width="${0.15 * size}" ` +
      `height="${0.7 * size}" fill="${fill}"/>`;
    return stroke(0, colours.ink) + stroke(0.31, colours.accent);
  }
  const data = Buffer.from(logo.svg).toString('base64');
  return (
    `<image x="${x}" y="${y - 0.85 * size}" width="${(logo.width / logo.height) * size}" ` +
    `height="${size}" href="data:image/svg+xml;base64,${data}"/>`
  );
}

/** Returns a line of text, from the left end of its baseline. */
export function line(
  text: string,
  { x, y, size, weight = 600, fill, spacing = -0.02 }: LineStyle,
): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return (
    `<text x="${x}" y="${y}" font-family="${serif}" font-weight="${weight}" font-size="${size}" ` +
    `letter-spacing="${spacing * size}" fill="${fill}">${escaped}</text>`
  );
}

/** How running text is set, unlike names. */
export const textStyle = { weight: 400, spacing: 0 } as const;

export interface LineStyle extends Place {
  fill: string;
  weight?: 400 | 600;
  /** Between letters, as a share of the size. */
  spacing?: number;
}
