const inBrackets = /\((?:file )?(?:photo|picture|image|illustration|screenshot)\b[^()]*\)\.?$/i;
const behindWords =
  /(?:^|[\s—–-])(?:\p{Lu}[\p{L}/.]* )?(?:Photo|PHOTO)s?(?:: [^.]{2,40}| by [^.]{2,40}| courtesy [^.]{2,60})?\.?$/u;
const ofPhotographer =
  /(?:^|[—–-]\s*)\p{Lu}[\p{Lu}/]+ (?:Photo|PHOTO)s?(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,5}\.?$/u;
const beforeWords = /^(?:(?:File |Illustrative |Illustration )?(?:photo|image|picture)|Caption): /i;

/** The words beneath a picture: "(Photo: …)", "VNA/VNS Photo Somchai Example", "Photo: …". */
export function isCaption(block: string): boolean {
  return [inBrackets, behindWords, ofPhotographer, beforeWords].some((form) => form.test(block));
}
