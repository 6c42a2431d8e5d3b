import { isUtf8 } from 'node:buffer';

/** A kind of file that editors may add to a site. */
interface FileType {
  /** What such a file is called in a sentence. */
  noun: string;
  /** Without dots, lower case. */
  endings: readonly string[];
  /** Returns whether bytes are of this kind. */
  fits: (bytes: Buffer) => boolean;
  /** Returns what such a file may not hold, in a sentence with what to do. */
  problemIn?: (text: string, name: string) => string | undefined;
}

const beginsWith =
  (...signature: readonly number[]) =>
  (bytes: Buffer) =>
    signature.every((byte, index) => bytes[index] === byte);

const hasLetters = (letters: string, at: number) => (bytes: Buffer) =>
  bytes.toString('latin1', at, at + letters.length) === letters;

const isWebp = (bytes: Buffer) => hasLetters('RIFF', 0)(bytes) && hasLetters('WEBP', 8)(bytes);

/** The brands of an ISO base media file are in its first box (ISO/IEC 14496-12, 4.3). */
const isAvif = (bytes: Buffer) =>
  hasLetters('ftyp', 4)(bytes) &&
  /avi[fs]/.test(bytes.toString('latin1', 8, Math.min(bytes.readUInt32BE(0), 64)));

const isText = (bytes: Buffer) => isUtf8(bytes) && !/[^\P{Cc}\t\n\r]/u.test(bytes.toString('utf8'));

const isSvg = (bytes: Buffer) =>
  isText(bytes) &&
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE[^[>]*(?:\[[^\]]*\])?[^>]*>\s*)*<svg[\s>]/s.test(
    bytes.toString(),
  );

/** Kinds that are recognised by their first bytes. */
const binaryTypes: readonly FileType[] = [
  { noun: 'a JPEG picture', endings: ['jpg', 'jpeg'], fits: beginsWith(0xff, 0xd8, 0xff) },
  { noun: 'a PNG picture', endings: ['png'], fits: beginsWith(0x89, 0x50, 0x4e, 0x47, 0x0d) },
  { noun: 'a WebP picture', endings: ['webp'], fits: isWebp },
  { noun: 'an AVIF picture', endings: ['avif'], fits: isAvif },
  { noun: 'a GIF picture', endings: [], fits: hasLetters('GIF8', 0) },
  { noun: 'an icon', endings: ['ico'], fits: beginsWith(0, 0, 1, 0) },
  { noun: 'a PDF document', endings: ['pdf'], fits: hasLetters('%PDF-', 0) },
  { noun: 'a typeface (WOFF 2)', endings: ['woff2'], fits: hasLetters('wOF2', 0) },
];

const svg: FileType = {
  noun: 'an SVG picture',
  endings: ['svg'],
  fits: isSvg,
  problemIn: (text, name) => activePart(text) ?? (isLogo.test(name) ? shapeless(text) : undefined),
};

const types: readonly FileType[] = [
  ...binaryTypes,
  svg,
  {
    noun: 'JSON',
    endings: ['json', 'webmanifest'],
    fits: (bytes) => isText(bytes) && isJson(bytes),
  },
  {
    noun: 'XML',
    endings: ['xml'],
    fits: (bytes) => isText(bytes) && /^\s*</.test(bytes.toString()),
    problemIn: (text) => activePart(text) ?? (pageInXml.test(text) ? noPage : undefined),
  },
  { noun: 'plain text in UTF-8', endings: ['txt', 'csv'], fits: isText },
];

/** Every ending that a file of the site may have, without dots. */
export const fileEndings: readonly string[] = types.flatMap(({ endings }) => endings);

/** The endings of pictures in briefings, without dots. */
export const pictureEndings: readonly string[] = ['jpg', 'jpeg', 'png', 'webp', 'avif'];

/** Returns the ending of a file's name, without dot; "" where it has none. */
export function endingOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1] ?? '';
}

/**
 * Returns why a file cannot be published under its name, in a sentence with what to do: its bytes are
 * of another kind than its ending says, or they could run code or ask another site for something.
 */
export function problemWithBytes(name: string, bytes: Buffer): string | undefined {
  const ending = endingOf(name);
  const lower = ending.toLowerCase();
  // Files that programs look for by their names have no ending, e.g. "CNAME".
  const expected = types.find(({ endings }) => endings.includes(ending || 'txt'));
  if (bytes.length === 0) return 'The file is empty; save it again, or remove it.';
  if (lower !== ending && fileEndings.includes(lower)) {
    return `The name ends in ".${ending}"; rename the file to end in ".${lower}".`;
  }
  if (!expected) return `Files ending in ".${ending}" cannot be published; remove this one.`;
  if (expected.fits(bytes)) return expected.problemIn?.(bytes.toString(), name);
  const found = [...binaryTypes, svg].find(({ fits }) => fits(bytes));
  const is = found ? `is ${found.noun}` : `is not ${expected.noun}`;
  const advice = found?.endings[0];
  const rename = advice === undefined ? '' : `, or rename it to end in ".${advice}"`;
  return `The file ${is}; save it as ${expected.noun}${rename}.`;
}

/** The drawing in the header, whose shape must be known. */
const isLogo = /(?:^|\/)logo\.svg$/;

/** The most times that it may be as wide as high, and as high as wide. */
const flattest = 8;
const tallest = 4;

function shapeless(svg: string): string | undefined {
  const ratio = ratioOf(svg);
  if (ratio === undefined) {
    return 'The logo has no viewBox, so its shape is unknown; add one to its first element, such as viewBox="0 0 120 40".';
  }
  if (ratio <= flattest && ratio >= 1 / tallest) return undefined;
  return `The logo does not fit the header; by its viewBox it may be at most ${flattest} times as wide as high, and ${tallest} times as high as wide.`;
}

/** Returns how many times as wide as high a drawing is; undefined where its viewBox does not say so. */
export function ratioOf(svg: string): number | undefined {
  const [, box = ''] = /<svg\b[^>]*?\sviewBox\s*=\s*["']([^"']*)["']/.exec(svg) ?? [];
  const [, , width = 0, height = 0] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 ? width / height : undefined;
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

const pageInXml = /http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg)/;

const noPage = 'XML files cannot contain web pages or drawings; remove that part.';

/** What runs code, shows another page or loads another file, and its name in messages. */
const activeParts: readonly [sign: RegExp, name: string][] = [
  [/<(?:[\w-]+:)?script\b/i, 'a script'],
  [/<(?:[\w-]+:)?(?:foreignObject|iframe|embed|object)\b/i, 'an embedded page'],
  [/\son\w+\s*=/i, 'an event handler'],
  [/<!(?:DOCTYPE|ENTITY)/i, 'a document type'],
  [/<\?xml-stylesheet/i, 'a link to a style sheet'],
  [/(?:href|src)\s*=\s*(?:["']\s*(?!#|data:image\/(?:png|jpeg|webp);|["'])|[^"'\s])/i, 'a link'],
  [
    /@import|image-set\(|url\((?!\s*["']?\s*(?:#|data:image\/(?:png|jpeg|webp);))/i,
    'a link in its styles',
  ],
];

function activePart(text: string): string | undefined {
  const [, name] = activeParts.find(([sign]) => sign.test(text)) ?? [];
  if (name === undefined) return undefined;
  return `The file contains ${name}; remove it, because files cannot run code or load other files.`;
}
