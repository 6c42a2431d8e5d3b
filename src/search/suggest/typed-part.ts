import { fold } from '../analysis/fold.ts';

/** A stretch of a name, and whether it was typed. */
export interface Stretch {
  text: string;
  typed: boolean;
}

/** Parts a name where its words begin with typed ones: "Việt|nam" for "viet". */
export function stretchesOf(name: string, typedWords: readonly string[]): Stretch[] {
  return name
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .flatMap((text, index) => {
      const end = index % 2 === 1 ? typedLength(text, typedWords) : 0;
      return [
        { text: text.slice(0, end), typed: true },
        { text: text.slice(end), typed: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

function typedLength(word: string, typedWords: readonly string[]): number {
  const folded = fold(word);
  const lengths = typedWords
    .filter((typed) => folded.startsWith(typed))
    .map(({ length }) => length);
  return unfoldedLength(word, Math.max(0, ...lengths));
}

/** How much of a word its first letters are, folded: "Đi" and all marks on it for two. */
function unfoldedLength(word: string, letters: number): number {
  if (letters === 0) return 0;
  let end = 0;
  while (end < word.length && fold(word.slice(0, end + 1)).length <= letters) end++;
  return end;
}
