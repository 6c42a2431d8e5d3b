import { briefingCount } from '../format/count.ts';
import type { Answer } from './engine/answer.ts';
import { parseQuery } from './query.ts';
import { formatSearch, hasConditions, nothingAsked, type SearchState } from './search-state.ts';

/**
 * What a search came to, as sentences for the status line.
 *
 * @param q the reader's line.
 * @param conditions the words readers see for the conditions, e.g. ["Laos–Vietnam"].
 */
export function outcomeOf(
  answer: Pick<
    Answer,
    'total' | 'complete' | 'tooCommon' | 'alsoSearched' | 'absent' | 'unreached'
  >,
  q: string,
  conditions: readonly string[],
): string {
  const { total, complete, tooCommon, alsoSearched, absent, unreached } = answer;
  if (tooCommon) return `${inWords(q)} has no word to search for; add one.`;
  const asked = inWords(q) === '' ? '' : ` for ${inWords(q)}`;
  const narrowed = conditions.length === 0 ? '' : ` in ${conditions.join(', ')}`;
  const many = total === 0 ? 'No briefings' : briefingCount(total);
  const sentences = [`${many} found${asked}${narrowed}.`];
  if (!complete) sentences.push('Searching the years before …');
  const also = alsoSearched.flatMap(({ instead }) => instead);
  if (also.length > 0) sentences.push(`Also searched: ${also.join(', ')}.`);
  for (const word of absent) sentences.push(`No briefing has ${quoted(word)}.`);
  if (unreached.length > 0) {
    sentences.push(`${unreached.join(', ')} could not be searched; check the connection.`);
  }
  return sentences.join(' ');
}

/** What was asked for besides conditions: “coal”, “strategic partnership” without “nuclear”. */
function inWords(q: string): string {
  const { words, phrases, without } = parseQuery(q);
  const wanted = [words, ...phrases].filter((part) => part !== '').map(quoted);
  const unwanted = without.length === 0 ? [] : [`without ${without.map(quoted).join(', ')}`];
  return [wanted.join(', '), ...unwanted].filter((part) => part !== '').join(' ');
}

function quoted(words: string): string {
  return words.startsWith('“') ? words : `“${words}”`;
}

/** What a reader who found nothing can do next, and the address that does it. */
export interface WayOn {
  label: string;
  href: string;
}

/** The ways on from a search that found nothing, the narrowest first. */
export function waysOn(state: SearchState, { without }: Pick<Answer, 'without'>): WayOn[] {
  const ways = without.map(({ said, total, q }): WayOn => {
    return {
      label: `Without ${quoted(said)}: ${briefingCount(total)}`,
      href: `?${formatSearch({ ...state, q })}`,
    };
  });
  if (state.q.trim() !== '' && hasConditions(state)) {
    const wider = formatSearch({ ...nothingAsked, q: state.q });
    ways.push({ label: 'Search for the same words without conditions', href: `?${wider}` });
  }
  return [...ways, { label: 'Clear the search', href: '?' }];
}
