import { briefingCount } from '../../format/count.ts';
import { momentInWords } from '../../offline/in-words.ts';
import { asShown } from '../as-shown.ts';
import type { Answer } from '../engine/protocol.ts';
import { parseQuery } from '../parse-query.ts';
import { formatSearch, hasConditions, emptySearch, type SearchState } from '../search-state.ts';

/**
 * What a search came to, as sentences for the status line.
 *
 * @param q the reader's line.
 * @param conditions the words readers see for the conditions, e.g. ["Laos–Vietnam"].
 */
export function outcomeOf(
  answer: Pick<
    Answer,
    | 'total'
    | 'complete'
    | 'tooCommon'
    | 'alsoSearched'
    | 'absent'
    | 'copiedAt'
    | 'unheld'
    | 'unreached'
    | 'unguessed'
  >,
  q: string,
  conditions: readonly string[],
): string {
  const { total, complete, tooCommon, alsoSearched, absent } = answer;
  const { unreached, copiedAt, unheld } = answer;
  const [wanted, unwanted] = inWords(q);
  if (tooCommon) {
    return /[\p{L}\p{N}]/u.test(wanted)
      ? `${wanted} is too common to be searched for; add another word.`
      : `${wanted} is no word to search for.`;
  }
  const asked = [wanted && ` for ${wanted}`, unwanted && ` without ${unwanted}`].join('');
  const narrowed = conditions.length === 0 ? '' : ` in ${conditions.join(', ')}`;
  const many = total === 0 ? 'No briefings' : briefingCount(total);
  const where = copiedAt === undefined ? '' : ' on this device';
  const sentences = [`${many} found${where}${asked}${narrowed}.`];
  if (!complete) sentences.push('Searching the years before …');
  const also = alsoSearched.flatMap(({ instead }) => instead);
  if (also.length > 0) sentences.push(`Also searched: ${also.join(', ')}.`);
  if (isNowhereTogether(answer, q, conditions))
    sentences.push('No briefing has all of these words.');
  for (const word of absent) sentences.push(`No briefing has ${quoted(word)}.`);
  if (answer.unguessed) {
    sentences.push('Similar words could not be looked up; check the connection.');
  }
  const years = unreached.join(', ');
  if (copiedAt !== undefined) {
    if (unheld > 0) sentences.push(`${unheld} more match, but cannot be shown here.`);
    if (years !== '') sentences.push(`Not wholly on this device, and not searched: ${years}.`);
    sentences.push(`Searched in the copy of ${momentInWords(copiedAt)}.`);
  } else if (years !== '') {
    sentences.push(`${years} could not be searched; check the connection.`);
  }
  return sentences.join(' ');
}

/** Whether a search might come to more over a better line. */
export function isLackingLine({
  copiedAt,
  unreached,
  unguessed,
}: Pick<Answer, 'copiedAt' | 'unreached' | 'unguessed'>): boolean {
  return copiedAt !== undefined || unreached.length > 0 || unguessed;
}

/** Whether nothing was found although each of several words occurs. */
function isNowhereTogether(
  {
    total,
    complete,
    absent,
    unheld,
    unreached,
  }: Pick<Answer, 'total' | 'complete' | 'absent' | 'unheld' | 'unreached'>,
  q: string,
  conditions: readonly string[],
): boolean {
  const { words, phrases, without } = parseQuery(q);
  const several = /\s/.test(words) || phrases.length + (words === '' ? 0 : 1) > 1;
  const narrowed =
    conditions.length + without.length + absent.length + unheld + unreached.length > 0;
  return total === 0 && complete && several && !narrowed;
}

/** What was asked for besides conditions, “coal”, “strategic partnership”; and what must not be. */
function inWords(q: string): [wanted: string, unwanted: string] {
  const { words, phrases, without } = parseQuery(q);
  const inQuotes = (parts: string[]) =>
    parts
      .filter((part) => part !== '')
      .map(quoted)
      .join(', ');
  return [inQuotes([words, ...phrases]), inQuotes(without)];
}

function quoted(words: string): string {
  const shown = asShown(words);
  return shown.startsWith('“') ? shown : `“${shown}”`;
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
    const wider = formatSearch({ ...emptySearch, q: state.q });
    ways.push({ label: 'Search for the same words without conditions', href: `?${wider}` });
  }
  return [...ways, { label: 'Clear the search', href: '?' }];
}
