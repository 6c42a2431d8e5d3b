import type { Token } from './tokens.ts';

/** Older browsers have none. */
const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter('lo', { granularity: 'word' }) : undefined;

/**
 * Returns how many tokens of a query make one word of Lao, from one on; 1 for one of another script.
 * Where the engine cannot divide Lao, it is all that is written without a space. Only queries are
 * divided, never what is indexed.
 */
export function laoWordLength(text: string, tokens: readonly Token[], at: number): number {
  const start = tokens[at]?.start ?? text.length;
  const [run = ''] = /^[\u0E80-\u0EFF]*/.exec(text.slice(start)) ?? [];
  const [word] = segmenter?.segment(run) ?? [];
  const end = start + (word?.segment ?? run).length;
  const next = tokens.findIndex((token, index) => index > at && token.start >= end);
  return (next < 0 ? tokens.length : next) - at;
}
