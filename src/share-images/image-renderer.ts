import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { memoised } from '../model/memoise.ts';
import { line, svg, textStyle, type Layer, type LineStyle } from './frame.ts';
import type { WidthOf } from './name-lines.ts';
import { palettePng } from './palette-png.ts';
import { imageSize, type ImageColours } from './palette.ts';

/** Renders SVG with the fonts of the project and none of the machine's. */
export interface ImageRenderer {
  /** Of names. */
  widthOf: WidthOf;
  /** Of running text. */
  textWidthOf: WidthOf;
  /** @param colours those of the drawings, and whether they have others, too. */
  pngOf: (layers: readonly Layer[], colours: ImageColours, hasOthers?: boolean) => Buffer;
}

const fontFile = (weight: number) =>
  `@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`;

let opened: Promise<ImageRenderer> | undefined;

/** Returns the renderer, which is loaded only once. */
export function openImageRenderer(): Promise<ImageRenderer> {
  return (opened ??= loadRenderer());
}

/** The check of the content loads the same program, for drawings. @throws all other errors. */
function ifOpen(error: unknown): void {
  if (!String(error).includes('Already initialized')) throw error;
}

async function loadRenderer(): Promise<ImageRenderer> {
  // Bundled code may run outside the project, where packages cannot be resolved.
  const { resolve: find } = createRequire(resolve('package.json'));
  await initWasm(readFileSync(find('@resvg/resvg-wasm/index_bg.wasm'))).catch(ifOpen);
  const [regular, semibold] = [400, 600].map((weight) => readFileSync(find(fontFile(weight)))) as [
    Buffer,
    Buffer,
  ];
  const font = { fontBuffers: [regular, semibold] };
  // Each drawing unpacks all fonts that it is given.
  const widthIn = (style: Partial<LineStyle>, only: Buffer): WidthOf =>
    memoised((text) => {
      const size = 100;
      // What is outside the drawing would not be measured.
      const room = { ...imageSize, width: 2 * size * (text.length + 1) };
      const measured = line(text, { ...style, x: 0, y: size, size, fill: '#000' });
      const drawn = new Resvg(svg(measured, room), { font: { fontBuffers: [only] } });
      const width = (drawn.innerBBox()?.width ?? 0) / size;
      drawn.free();
      return width;
    });
  const pixelsOf = (drawn: string): Uint8Array => {
    const opened = new Resvg(drawn, { font });
    const image = opened.render();
    const { pixels } = image;
    image.free();
    opened.free();
    return pixels;
  };
  const keptPixelsOf = memoised(pixelsOf);
  return {
    widthOf: widthIn({}, semibold),
    textWidthOf: widthIn(textStyle, regular),
    pngOf(layers, colours, hasOthers) {
      const { width, height } = imageSize;
      const rgba = Buffer.alloc(4 * width * height, `${colours.paper.slice(1)}ff`, 'hex');
      for (const layer of layers) {
        const background = `<rect width="100%" height="100%" fill="${colours.paper}"/>`;
        const drawn = svg(background + layer.drawn, layer);
        const pixels = layer.isShared ? keptPixelsOf(drawn) : pixelsOf(drawn);
        const row = 4 * layer.width;
        for (let y = 0; y < layer.height; y++) {
          rgba.set(pixels.subarray(y * row, (y + 1) * row), 4 * ((layer.y + y) * width + layer.x));
        }
      }
      return palettePng({ width, height, rgba }, colours, hasOthers);
    },
  };
}
