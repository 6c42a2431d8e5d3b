import { isBlank, quoted } from '../../model/text.ts';
import { isWebAddress } from '../../model/web-address.ts';
import { endingOf, pictureEndings } from './file-type.ts';
import type { Position } from './problem.ts';

/** A picture as the text of a briefing names it. */
export interface PictureInText extends Position {
  /** Of its file: beside the briefing, or from the site's root, e.g. "/bridge.jpg". */
  address: string;
  description: string;
  credit: string;
}

/** The parts of a picture in Markdown: `![alt](url "title")`. */
interface PictureNode {
  url: string;
  alt?: string | null | undefined;
  title?: string | null | undefined;
}

/** What is wrong with a picture as it is written: the rule, and what to do. */
type Mistake = [rule: string, message: string];

/**
 * Returns all that is wrong with the place, the description, the credit and the address of a picture as
 * one problem, under the first rule.
 *
 * @param isAlone whether the picture is a paragraph of its own.
 */
export function mistakeInPicture(
  { url, alt, title }: PictureNode,
  isAlone: boolean,
): Mistake | undefined {
  if (isWebAddress(url) || url.startsWith('//')) return ['picture-address', elsewhere];
  const found = [
    mistake('picture-alone', isAlone ? undefined : notAlone),
    mistake('picture-description', problemWithDescription(alt ?? '')),
    mistake('picture-credit', problemWithCredit(title ?? '')),
    mistake('picture-address', problemWithAddress(url)),
  ].filter((each) => each !== undefined);
  const [first] = found;
  return first && [first[0], found.map(([, message]) => message).join(' ')];
}

const elsewhere =
  'Pictures must be on this site; if its licence allows, save the picture beside the briefing and write ![what it shows](file.jpg "Photo: Name / Agency, licence"), as a paragraph of its own.';

/** What to do about a picture in a sentence, a link, a list, a quotation or a table. */
const notAlone =
  'A picture must be a paragraph of its own, outside links, lists, quotations and tables; put an empty line before and after it.';

/** What to do about `![…][name]`. */
export const pictureByReference =
  'This picture refers to an address elsewhere; write ![what it shows](file.jpg "Photo: Name / Agency, licence").';

function mistake(rule: string, message: string | undefined): Mistake | undefined {
  return message === undefined ? undefined : [rule, message];
}

/** The fewest words that say what a picture shows. */
const fewestWords = 3;

/** Finds words in any language, also in those that write no spaces between them. */
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** A file's name, or what a camera calls it: "IMG_2041", "bridge-final.jpg". */
const likeFileName =
  /\.(?:jpe?g|png|webp|avif|gif|heic|tiff?)$|^(?:img|dscn?|dcim|pxl|image|photo|picture|screenshot)[\W_]*[\d\W_]*$/i;

function problemWithDescription(text: string): string | undefined {
  const advice = 'say in a few words what the picture shows, for readers who cannot see it';
  if (isBlank(text)) return `The picture has no description; ${advice}: ![description](…).`;
  if (likeFileName.test(text.trim())) return `${quoted(text)} is a file’s name; ${advice}.`;
  if (Array.from(words.segment(text)).filter((each) => each.isWordLike).length >= fewestWords) {
    return undefined;
  }
  return `${quoted(text)} is too short, expected ${fewestWords} words or more; ${advice}.`;
}

/** A word, a colon and a name, perhaps behind a caption. */
const namesMaker = /\p{L}\p{M}*\s?[:：] ?\S/u;

function problemWithCredit(text: string): string | undefined {
  const advice =
    'name its author and licence in quotation marks: (file.jpg "Photo: Name / Agency, CC BY 4.0")';
  if (isBlank(text)) return `The picture has no credit; ${advice}.`;
  return namesMaker.test(text)
    ? undefined
    : `${quoted(text)} does not name the author of the picture; ${advice}.`;
}

/** The names of a file and of folders above it. */
const fileForm = /^(?:\/|\.\/)?[a-z0-9][\w-]*(?:[./][\w-]+)*$/i;

function problemWithAddress(url: string): string | undefined {
  const places = 'one beside the briefing, or "/" and one in public/';
  if (!fileForm.test(url)) {
    return `${quoted(url)} is not the name of a picture, expected ${places}, with the letters a to z, digits, "-" and "_" only.`;
  }
  const ending = endingOf(url);
  const lower = ending.toLowerCase();
  if (pictureEndings.includes(ending)) return undefined;
  if (pictureEndings.includes(lower)) {
    return `${quoted(url)} ends in ".${ending}"; rename the file to end in ".${lower}", and write that here.`;
  }
  return `${quoted(url)} cannot be shown; save the picture as JPEG, PNG, WebP or AVIF, with the ending ".jpg", ".png", ".webp" or ".avif".`;
}
