import { briefingCount } from '../../format/numbers.ts';
import { momentInWords } from '../../offline/format.ts';
import type { Relaxation, SearchResponse } from '../engine/protocol.ts';
import type { QueryWords } from '../parse-query.ts';
import { emptySearch, formatSearch, hasConditions, type SearchState } from '../search-state.ts';
import { conditionsInWords, printable, type Condition } from './conditions.ts';

/** Says in sentences what a search found, for the status line. */
export function outcomeOf(
  response: SearchResponse,
  query: QueryWords,
  conditions: readonly Condition[],
): string {
  const { total, complete, tooCommon, replaced, absent, copiedAt, notOnDevice } = response;
  const wanted = inQuotes([query.words, ...query.phrases]);
  const unwanted = inQuotes(query.excluded);
  if (tooCommon) {
    return /[\p{L}\p{N}]/u.test(wanted)
      ? `${wanted} is too common to be searched for; add another word.`
      : `${wanted} is no word to search for.`;
  }
  const words = [wanted && ` for ${wanted}`, unwanted && ` without ${unwanted}`].join('');
  const many = total === 0 ? 'No briefings' : briefingCount(total);
  const where = copiedAt === undefined ? '' : ' on this device';
  const sentences = [`${many} found${where}${words}${conditionsInWords(conditions)}.`];
  if (!complete) sentences.push('Searching the years before …');
  const also = replaced.flatMap(({ replacements }) => replacements);
  if (also.length > 0) sentences.push(`Also searched: ${also.join(', ')}.`);
  if (isNowhereTogether(response, query, conditions)) {
    sentences.push('No briefing has all of these words.');
  }
  for (const word of absent) sentences.push(`No briefing has ${quoted(word)}.`);
  if (response.similarUnknown) {
    sentences.push('Similar words could not be looked up; check the connection.');
  }
  const years = response.unsearchedYears.join(', ');
  if (copiedAt !== undefined) {
    if (notOnDevice > 0) sentences.push(`${notOnDevice} more match, but cannot be shown here.`);
    if (years !== '') sentences.push(`Not wholly on this device, and not searched: ${years}.`);
    sentences.push(`Searched in the copy of ${momentInWords(copiedAt)}.`);
  } else if (years !== '') {
    sentences.push(`${years} could not be searched; check the connection.`);
  }
  return sentences.join(' ');
}

/** Checks whether a search might find more over a better connection. */
export function mayFindMore(response: SearchResponse): boolean {
  const { copiedAt, unsearchedYears, similarUnknown } = response;
  return copiedAt !== undefined || unsearchedYears.length > 0 || similarUnknown;
}

/** Checks whether nothing was found although each of several words occurs. */
function isNowhereTogether(
  { total, complete, absent, notOnDevice, unsearchedYears }: SearchResponse,
  { words, phrases, excluded }: QueryWords,
  conditions: readonly Condition[],
): boolean {
  const several = /\s/.test(words) || phrases.length + (words === '' ? 0 : 1) > 1;
  const other = [conditions, excluded, absent, unsearchedYears].flat().length + notOnDevice;
  return total === 0 && complete && several && other === 0;
}

function inQuotes(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map(quoted)
    .join(', ');
}

function quoted(words: string): string {
  const shown = printable(words);
  return shown.startsWith('“') ? shown : `“${shown}”`;
}

/** What a reader who found nothing can do next, and the address that does it. */
export interface NextStep {
  label: string;
  href: string;
}

/** Returns what to do after a search that found nothing, the narrowest first. */
export function nextSteps(state: SearchState, relaxations: readonly Relaxation[]): NextStep[] {
  const steps = relaxations.map(({ omitted, total }): NextStep => {
    const q = withoutWords(state.q, omitted);
    return {
      label: `Without ${quoted(omitted)}: ${briefingCount(total)}`,
      href: `?${formatSearch({ ...state, q })}`,
    };
  });
  if (state.q.trim() !== '' && hasConditions(state)) {
    const wider = formatSearch({ ...emptySearch, q: state.q });
    steps.push({ label: 'Search for the same words without conditions', href: `?${wider}` });
  }
  return [...steps, { label: 'Clear the search', href: '?' }];
}

/** Returns the line without some of its words, where they are not parts of others. */
function withoutWords(q: string, omitted: string): string {
  const phrase = /^“(.*)”$/.exec(omitted)?.[1];
  const words = (phrase ?? omitted).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+');
  const form =
    phrase === undefined
      ? `(?<![\\p{L}\\p{N}:])${words}(?![\\p{L}\\p{N}])`
      : `["“”]\\s*${words}\\s*["“”]`;
  return q.replace(new RegExp(form, 'u'), ' ').replace(/\s+/g, ' ').trim();
}
