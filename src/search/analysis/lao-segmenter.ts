import type { Token } from './tokens.ts';

/** Older browsers have none. */
const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter('lo', { granularity: 'word' }) : undefined;

/** A consonant without a vowel, or a sign that only ends a word: no dictionary has it as a word. */
const isLetter = (piece: string) =>
  /^[\u0E81-\u0EAE\u0EBD\u0EC6\u0EDC-\u0EDF][\u0EC8-\u0ECC]?$/.test(piece);

/**
 * Returns how many tokens of a query make one word of Lao, from one on; 1 for one of another script.
 * Where the engine cannot divide Lao, it is all that is written without a space. Only queries are
 * divided, never what is indexed. A letter that is no word belongs to what is before it, or after it.
 */
export function laoWordLength(text: string, tokens: readonly Token[], at: number): number {
  const start = tokens[at]?.start ?? text.length;
  const [run = ''] = /^[\u0E80-\u0EFF]*/.exec(text.slice(start)) ?? [];
  let word = segmenter ? '' : run;
  for (const { segment } of segmenter?.segment(run) ?? []) {
    if (word !== '' && !isLetter(word) && !isLetter(segment)) break;
    word += segment;
  }
  const end = start + word.length;
  const next = tokens.findIndex((token, index) => index > at && token.start >= end);
  return (next < 0 ? tokens.length : next) - at;
}

/** Checks whether tokens make one syllable of Lao, as most pieces of a word do that no dictionary has. */
export function isLaoSyllable(tokens: readonly Token[]): boolean {
  const vowels = tokens.filter(({ text }) => /[\u0EB0-\u0EBD\u0EC0-\u0EC4\u0ECD]/.test(text));
  return tokens.length <= 3 && vowels.length <= 1 && /^[\u0E80-\u0EFF]/.test(tokens[0]?.text ?? '');
}
