/** A letter of a to z with a mark, and the rest of its word. */
const marked = /[\u00c0-\u024f\u1e00-\u1eff]\p{Script=Latin}*/gu;

const tag = 'þx';

/** Returns the term of a word in its spelling. */
export function spelledTerm(word: string): string {
  return tag + word.toLowerCase();
}

/** Returns the words of a text that are written with marks, with the term of each in this spelling. */
export function spelledWordsIn(text: string): { term: string; start: number; end: number }[] {
  return Array.from(text.matchAll(marked), ({ 0: rest, index }) => {
    let start = index;
    while (/[a-z]/i.test(text[start - 1] ?? '')) start--;
    const end = index + rest.length;
    return { term: spelledTerm(text.slice(start, end)), start, end };
  });
}

/** Returns the terms of the words that are written with marks. */
export function spelledTerms(text: string): string[] {
  return spelledWordsIn(text.normalize('NFC')).map(({ term }) => term);
}
