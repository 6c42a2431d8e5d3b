/** The marks above and below letters that the typeface of images can add to a letter. */
const marks = /[\u0300\u0301\u0303\u0304\u0308\u0309\u0323\u0329]+$/;

/** What else the typeface has: the file "latin" of the package `@fontsource/source-serif-4`. */
const drawn = /^[ -~\u00A0-\u00FFıŒœʻʼˆ˚˜\u2002-\u200D–—‘’‚“”„•…\u202F′″‹›⁄€™↑↓−∕]*$/u;

/** Returns the characters of a text that images cannot show, each once, as a reader counts them. */
export function undrawable(text: string): string[] {
  const characters = Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
  const withoutMarks = (each: string) => each.normalize('NFD').replace(marks, '').normalize('NFC');
  return [...new Set(characters.filter((each) => !drawn.test(withoutMarks(each))))];
}

/** Returns what images say of a site: without names and sentences of which they cannot show all. */
export function drawableWords(words: { title: string; shortTitle: string; description: string }) {
  const shown = (...texts: readonly string[]) =>
    texts.find((text) => undrawable(text).length === 0) ?? '';
  const { title, shortTitle, description } = words;
  return {
    title: shown(title, shortTitle),
    shortTitle: shown(shortTitle, title),
    description: shown(description),
  };
}
