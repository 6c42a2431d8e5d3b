import { locatorMap, type LocatorMap } from '../charts/locator-map.ts';
import { sortedByName } from '../format/country-names.ts';
import { countryName } from '../model/country.ts';
import { countriesOf } from '../model/pair.ts';
import { colours, edge, pictureSize } from './palette.ts';
import { nameLines, type WidthOf } from './name-lines.ts';
import { line, masthead, sheet } from './frame.ts';

/** Where the map stands, and so where names end. */
const map = { x: 692, y: 160, width: 436, height: 420 };

/** Between the key of a country and its name, and between the names. */
const gap = { key: 30, names: 40 };

/** Of a name's block: its middle, and parts as shares of the size or in pixels. */
const middle = 372;
const tallest = 400;
const capital = 0.67;
const leading = 1.08;
const descent = 0.24;
const code = { size: 28, below: 28 };

/** The colours of the two, in the order of their names: those of the mark. */
const fills = [colours.ink, colours.accent];

/**
 * The picture of a pair as SVG: its names as equals, each with its code, and where they lie.
 *
 * @param pair an id as of `pairId`.
 */
export function pairPicture(pair: string, widthOf: WidthOf): string {
  const codes = sortedByName(countriesOf(pair), countryName);
  const [a = '', b = ''] = codes;
  const drawing = locatorMap(a, b, { width: map.width, height: map.height });
  const right = drawing ? map.x - gap.key : pictureSize.width - edge;
  return sheet(
    masthead(),
    drawing ? mapDrawing(drawing) : '',
    namesOf(codes, widthOf, right - edge - gap.key),
  );
}

function namesOf(codes: readonly string[], widthOf: WidthOf, width: number): string {
  const heightOf = (lines: number, size: number) =>
    (capital + (lines - 1) * leading + descent) * size + code.below;
  const fits = (lines: readonly number[], size: number) =>
    lines.reduce((sum, count) => sum + heightOf(count, size), gap.names) <= tallest;
  const { size, names } = nameLines(codes.map(countryName), widthOf, { width, fits });
  const heights = names.map((lines) => heightOf(lines.length, size));
  let top = middle - (heights.reduce((sum, one) => sum + one, 0) + gap.names) / 2;
  return names
    .map((lines, index) => {
      const height = heights[index] ?? 0;
      const drawn = nameBlock(lines, codes[index] ?? '', { top, height, size, index });
      top += height + gap.names;
      return drawn;
    })
    .join('');
}

interface Block {
  top: number;
  height: number;
  size: number;
  /** Which of the two it is. */
  index: number;
}

function nameBlock(
  lines: readonly string[],
  codeText: string,
  { top, height, size, index }: Block,
): string {
  const x = edge + gap.key;
  const baselineOf = (row: number) => top + (capital + row * leading) * size;
  return [
    `<rect x="${edge}" y="${top}" width="8" height="${height}" fill="${fills[index] ?? ''}"/>`,
    ...lines.map((text, row) => line(text, { x, y: baselineOf(row), size })),
    line(codeText, { x, y: top + height, ...codeLook }),
  ].join('');
}

const codeLook = { size: code.size, weight: 400, fill: colours.soft, spacing: 0.08 } as const;

/** Framed in paper, so that no line marks where the map ends: a clipped drawing takes twice the work. */
function mapDrawing({ width, height, countries, around, rim }: LocatorMap): string {
  const shapes = countries.map(({ path, spot }, index) => {
    const fill = `fill="${fills[index] ?? ''}"`;
    const dot = spot ? `<circle cx="${spot[0]}" cy="${spot[1]}" r="7" ${fill}/>` : '';
    return `<path d="${path}" ${fill} ${apart}/>${dot}`;
  });
  const frame = `M0 0H${width}V${height}H0z`;
  return (
    `<g transform="translate(${map.x} ${map.y})" fill="none" stroke-linejoin="round">` +
    `<path d="${rim}${around}" stroke="${colours.rule}" stroke-width="2"/>${shapes.join('')}` +
    `<path d="${frame}" stroke="${colours.paper}" stroke-width="6"/></g>`
  );
}

/** A line of paper between neighbours, which takes nothing from small islands. */
const apart = `stroke="${colours.paper}" stroke-width="3" paint-order="stroke"`;
