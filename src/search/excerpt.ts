/** A stretch of an excerpt, and whether it is a word that was searched for. */
export interface Stretch {
  text: string;
  found: boolean;
}

/**
 * Parts a Pagefind excerpt at its marks and gives its text as it was written, so that it can be
 * put on a page as text and never as HTML.
 */
export function stretchesOf(excerpt: string): Stretch[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .flatMap((text, index) =>
      index % 2 === 1 ? markedWord(unescape(text)) : plain(unescape(text)),
    )
    .filter(({ text }) => text !== '');
}

/** Pagefind marks a word together with the punctuation at its sides, which was not searched for. */
function markedWord(text: string): Stretch[] {
  const [, before = '', word = '', after = ''] = /^(\p{P}*)(.*?)(\p{P}*)$/su.exec(text) ?? [];
  return [...plain(before), { text: word, found: true }, ...plain(after)];
}

function plain(text: string): Stretch[] {
  return [{ text, found: false }];
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
