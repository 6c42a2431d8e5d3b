import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Metadata } from 'sharp';

/** The size of a picture as it is shown, in pixels, or why it cannot be published. */
export type PictureSize = { width: number; height: number } | { flaw: string };

/** Larger files are not from a camera's usual settings, and slow down every copy of the content. */
export const mostBytes = 15 * 1024 * 1024;

/** Decoding takes four bytes of memory for each. */
const mostPixels = 50_000_000;

/** How many times as long one side may be as the other; a WebP file has at most 16,383 pixels in a row. */
const longestShape = 10;

/** Below this a picture would be a blur at the width of a text. */
const fewestPixels = 200;

/**
 * Reads the size of a JPEG, PNG, WebP or AVIF picture. It is decoded once, so that a damaged file is
 * found by the check and not by the build.
 *
 * @throws where the package `sharp` cannot be loaded.
 */
export async function readPictureSize(bytes: Buffer): Promise<PictureSize> {
  if (bytes.length > mostBytes) {
    return {
      flaw: `The picture is ${megabytes(bytes.length)}, expected at most ${megabytes(mostBytes)}; save it smaller.`,
    };
  }
  const sharp = await loadSharp();
  try {
    const image = sharp(bytes, { limitInputPixels: false });
    const metadata = await image.metadata();
    const { width, height } = metadata.autoOrient;
    if (isAnimated(bytes, metadata))
      return { flaw: 'The picture is animated; save it as a still picture.' };
    if (width * height > mostPixels) {
      const most = mostPixels / 1_000_000;
      return {
        flaw: `The picture has ${width} × ${height} pixels, expected at most ${most} million; save it smaller.`,
      };
    }
    if (width < fewestPixels) {
      return {
        flaw: `The picture is ${width} pixels wide, expected at least ${fewestPixels}; use a larger one.`,
      };
    }
    if (Math.max(width / height, height / width) > longestShape) {
      return {
        flaw: `The picture has ${width} × ${height} pixels, and one side may be at most ${longestShape} times as long as the other; save a part of it.`,
      };
    }
    await image.resize({ width: 64 }).raw().toBuffer();
    return { width, height };
  } catch (error) {
    return { flaw: `The picture is damaged (${reasonOf(error)}); save it again.` };
  }
}

/**
 * Loads the package that reads and writes pictures, only where there is one: it takes 40 ms.
 *
 * @throws a message for the operator where its program for this machine is missing.
 */
export async function loadSharp(): Promise<typeof import('sharp').default> {
  try {
    return (await import('sharp')).default;
  } catch (error) {
    throw new Error(
      `Pictures need the optional package "sharp", which cannot be loaded; run "npm ci" without "--omit=optional". ${reasonOf(error)}`,
      { cause: error },
    );
  }
}

/** Returns why an SVG drawing cannot be shown. */
export async function problemWithDrawing(svg: Buffer): Promise<string | undefined> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  const { resolve } = createRequire(import.meta.url);
  opened ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'))).catch(ifOpen);
  await opened;
  try {
    new Resvg(svg.toString()).free();
    return undefined;
  } catch (error) {
    return `The drawing is damaged (${reasonOf(error)}); save it again.`;
  }
}

let opened: Promise<void> | undefined;

/** What draws pictures for sharing may have loaded the same program. @throws all other errors. */
function ifOpen(error: unknown): void {
  if (!reasonOf(error).startsWith('Already initialized')) throw error;
}

/** Sharp does not report that a PNG or an AVIF file moves. */
function isAnimated(bytes: Buffer, { pages = 1, format }: Metadata): boolean {
  if (pages > 1) return true;
  if (format === 'png') {
    const control = bytes.indexOf('acTL');
    return control >= 0 && control < bytes.indexOf('IDAT');
  }
  return format === 'heif' && bytes.toString('latin1', 8, 12) === 'avis';
}

function megabytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toFixed(1).replace(/\.0$/, '')} MB`;
}

function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n');
  return line;
}
