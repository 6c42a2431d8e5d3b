import { noConditions } from '../../../src/search/engine/document-sets.ts';
import type { Request } from '../../../src/search/engine/answer.ts';
import type { Question } from './questions.ts';

/** A search whose answer must be that of one index, however the archive is divided. */
export interface Probe {
  kind: string;
  request: Request;
}

/** Searches of every kind, made of each question. */
export function probesOf(questions: readonly Question[]): Probe[] {
  return questions.flatMap(({ words: [one, other], pair, sector, year, phrase }) => {
    const probe = (kind: string, q: string, change: Partial<Request> = {}): Probe => ({
      kind,
      request: { q, conditions: noConditions, sort: 'relevance', typing: false, ...change },
    });
    const where = (values: Partial<Request['conditions']>) => ({
      conditions: { ...noConditions, ...values },
    });
    return [
      probe('one word', one),
      probe('two words', `${one} ${other}`),
      probe('with a pair', `${one} ${other}`, where({ pair: [pair] })),
      probe('with sector and year', one, where({ sector: [sector], year: [year] })),
      probe('conditions alone', '', where({ pair: [pair], year: [year] })),
      probe('by date', `${one} ${other}`, { sort: 'date' }),
      probe('without a word', `${one} -${other}`),
      probe('phrase', `"${phrase}"`),
      probe('misspelt', misspelt(other)),
      probe('typed beginning', other.slice(0, 4), { typing: true }),
    ];
  });
}

/** The word with two letters in its middle exchanged. */
function misspelt(word: string): string {
  const at = word.length >> 1;
  return `${word.slice(0, at - 1)}${word.charAt(at)}${word.charAt(at - 1)}${word.slice(at + 1)}`;
}
