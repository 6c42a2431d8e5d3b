import { countryName } from '../format/country-names.ts';
import { locatorMap, type LocatorMap } from '../charts/locator-map.ts';
import { sidesOfPair } from '../model/country.ts';
import { leading, line, masthead, type Design, type Layer } from './frame.ts';
import { nameLines, type WidthOf } from './name-lines.ts';
import { edge, imageSize, type ImageColours } from './palette.ts';

const map = { x: 692, y: 160, width: 436, height: 420 };

/** The gaps between a bar and its name, and between the names. */
const gap = { key: 30, names: 40 };

/** The centre and the largest height of the names in pixels; parts of a line as shares of its size. */
const centre = 372;
const tallest = 400;
const capital = 0.67;
const descent = 0.24;
/** The room for dots and accents above capitals, less than the gaps. */
const accents = 0.28;
const code = { size: 28, below: 28 };

/** Returns the colours of the two countries: those of the wordmark. */
function fillsOf({ ink, accent }: ImageColours): readonly string[] {
  return [ink, accent];
}

/** Returns the image of a pair: the names of the countries, their codes and, where wanted, a map. */
export function pairImage(
  pair: string,
  widthOf: WidthOf,
  design: Design,
  { hasMap = true } = {},
): Layer[] {
  const codes = sidesOfPair(pair);
  const [a, b] = codes;
  const drawing = hasMap && locatorMap(a, b, { width: map.width, height: map.height });
  const right = drawing ? map.x - gap.key : imageSize.width - edge;
  return [
    masthead(design, widthOf),
    ...(drawing ? [mapDrawing(drawing, design.colours)] : []),
    ...namesOf(codes, widthOf, right - edge - gap.key, design.colours),
  ];
}

function namesOf(
  codes: readonly string[],
  widthOf: WidthOf,
  width: number,
  colours: ImageColours,
): Layer[] {
  const heightOf = (lines: number, size: number) =>
    (capital + (lines - 1) * leading + descent) * size + code.below;
  const fits = (lines: readonly number[], size: number) =>
    lines.reduce((sum, count) => sum + heightOf(count, size), gap.names) <= tallest;
  const { size, names } = nameLines(codes.map(countryName), widthOf, { width, fits });
  const heights = names.map((lines) => heightOf(lines.length, size));
  let top = centre - (heights.reduce((sum, one) => sum + one, 0) + gap.names) / 2;
  return names.map((lines, index) => {
    const height = heights[index] ?? 0;
    const block = { height, size, index, colours };
    const drawn = nameBlock(lines, codes[index] ?? '', block);
    const above = Math.ceil(accents * size);
    const y = Math.round(top) - above;
    top += height + gap.names;
    return {
      ...{ x: edge, y, width: width + gap.key, height: above + Math.ceil(height) },
      drawn: `<g transform="translate(0 ${above})">${drawn}</g>`,
      isShared: true,
    };
  });
}

interface Block {
  height: number;
  size: number;
  /** 0 for the first country, 1 for the second. */
  index: number;
  colours: ImageColours;
}

function nameBlock(
  lines: readonly string[],
  codeText: string,
  { height, size, index, colours }: Block,
): string {
  const x = gap.key;
  const baselineOf = (row: number) => (capital + row * leading) * size;
  return [
    `<rect width="8" height="${height}" fill="${fillsOf(colours)[index] ?? ''}"/>`,
    ...lines.map((text, row) => line(text, { x, y: baselineOf(row), size, fill: colours.ink })),
    line(codeText, { x, y: height, ...codeLook, fill: colours.soft }),
  ].join('');
}

const codeLook = { size: code.size, weight: 400, spacing: 0.08 } as const;

function mapDrawing({ countries, around, rim }: LocatorMap, colours: ImageColours): Layer {
  const fills = fillsOf(colours);
  // Between neighbours, drawn below the fill, so that small islands keep their size.
  const apart = `stroke="${colours.paper}" stroke-width="3" paint-order="stroke"`;
  const shapes = countries.map(({ path, spot }, index) => {
    const fill = `fill="${fills[index] ?? ''}"`;
    const dot = spot ? `<circle cx="${spot[0]}" cy="${spot[1]}" r="7" ${fill}/>` : '';
    return `<path d="${path}" ${fill} ${apart}/>${dot}`;
  });
  const drawn =
    '<g fill="none" stroke-linejoin="round">' +
    `<path d="${rim}${around}" stroke="${colours.rule}" stroke-width="2"/>${shapes.join('')}</g>`;
  return { ...map, drawn };
}
