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
    .map((text, index) => ({ text: unescape(text), found: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
