import {
  doubleRule,
  frame,
  indentOf,
  leading,
  line,
  textStyle,
  wordmark,
  type Design,
  type Layer,
} from './frame.ts';
import type { ImageRenderer } from './image-renderer.ts';
import { linesOf, nameLines, type WidthOf } from './name-lines.ts';
import { edge, imageSize } from './palette.ts';

/** The largest height of all that is drawn, and how far its middle is below that of the image, in pixels. */
const tallest = 500;
const below = 16;

/** The capitals and descenders of the name, as shares of its size. */
const capital = 0.67;
const descent = 0.24;

/** The space above the rule, and between it and the first line of the description, in pixels. */
const aboveRule = 23;
const belowRule = 70;

const descriptionSize = 37;
const descriptionLeading = 50;

/** Returns the image of pages that are not about one pair: the name and description of the site. */
export function siteImage(
  design: Design,
  { widthOf, textWidthOf }: Pick<ImageRenderer, 'widthOf' | 'textWidthOf'>,
): Layer[] {
  const { title, colours } = design;
  const width = imageSize.width - 2 * edge;
  const words = balancedLines(design.description, textWidthOf, width / descriptionSize);
  const heightOf = (lines: number, size: number) =>
    (capital + (lines - 1) * leading + descent) * size +
    aboveRule +
    belowRule +
    (words.length - 1) * descriptionLeading;
  const { size, names } = nameLines([title], widthOf, {
    width,
    indent: indentOf(design),
    largest: 204,
    fits: ([lines = 1], size) => heightOf(lines, size) <= tallest,
  });
  const [lines = []] = names;
  const top = (imageSize.height - heightOf(lines.length, size)) / 2 + below;
  const first = top + capital * size;
  const rule = first + (lines.length - 1) * leading * size + descent * size + aboveRule;
  const fill = colours.soft;
  return frame(
    wordmark(design, lines, { x: edge, y: first, size }),
    doubleRule(design, rule),
    ...words.map((text, row) =>
      line(text, {
        ...textStyle,
        ...{ x: edge, y: rule + belowRule + row * descriptionLeading },
        ...{ size: descriptionSize, fill },
      }),
    ),
  );
}

/** Breaks a word that is longer than a line. */
function inPieces(word: string, count: number): string {
  const length = Math.ceil(word.length / count);
  return count > 1 ? word.replace(new RegExp(`.{${length}}(?=.)`, 'gu'), '$& ') : word;
}

/** Breaks a text into as few lines as it needs, as long as one another as can be. */
function balancedLines(words: string, widthOf: WidthOf, most: number): string[] {
  const text = words
    .split(' ')
    .map((word) => inPieces(word, Math.ceil(widthOf(word) / most)))
    .join(' ');
  let lines = linesOf(text, widthOf, most);
  for (let width = most; width > most / 2; width -= 0.5) {
    const narrower = linesOf(text, widthOf, width);
    if (narrower.length > lines.length || narrower.some((line) => widthOf(line) > width)) break;
    lines = narrower;
  }
  return lines;
}
