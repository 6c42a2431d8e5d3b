import { briefingCount } from '../../format/numbers.ts';
import type { SearchResponse } from '../engine/protocol.ts';
import { longestLine, type ParsedQuery, type QueryWords } from '../parse-query.ts';
import { emptySearch, formatSearch, type SearchState } from '../search-state.ts';
import { withoutCondition, withoutConditions, type Condition } from './conditions.ts';
import { conditionsInWords, kinds } from './conditions-in-words.ts';
import { printable } from './printable.ts';

/** How many words are listed at most. */
const mostListed = 5;

/** Says in sentences what a search found, for the status line. */
export function outcomeOf(
  response: SearchResponse,
  query: ParsedQuery,
  conditions: readonly Condition[],
): string {
  const { total, complete, tooCommon, replaced, absent, copiedAt, notOnDevice } = response;
  const wanted = inQuotes([query.words, ...query.phrases, ...query.addresses]);
  const unwanted = inQuotes(query.excluded);
  if (tooCommon) {
    return /[\p{L}\p{N}]/u.test(wanted)
      ? `${wanted} is too common to search for. Add a more specific word.`
      : `${wanted} has no letters or numbers to search for.`;
  }
  const words = [wanted && ` for ${wanted}`, unwanted && ` without ${unwanted}`].join('');
  const many = total === 0 ? 'No briefings' : briefingCount(total);
  const where = copiedAt === undefined ? '' : ' on this device';
  const known = conditions.filter(({ unknown }) => !unknown);
  const sentences = [`${many} found${where}${words}${conditionsInWords(known)}.`];
  if (!complete) sentences.push('Searching the years before …');
  if (query.isCut) sentences.push(`Only the first ${longestLine} characters were searched for.`);
  // One year is both ends of a span.
  const unknown = conditions.filter((condition) => condition.unknown).map(unknownInWords);
  sentences.push(...new Set(unknown));
  if (isNowhereTogether(response, query, conditions)) {
    sentences.push('No briefing has all of these words.');
  }
  if (absent.length > 0) sentences.push(`No briefing has ${listed(absent, 'or')}.`);
  const also = replaced.flatMap(({ replacements }) => replacements);
  if (also.length > 0) sentences.push(`Also searched for: ${also.join(', ')}.`);
  if (response.nearest.length > 0) sentences.push(nearestInWords(response));
  if (response.similarUnknown) {
    sentences.push('Similar words could not be looked up; check the connection.');
  }
  const years = response.unsearchedYears.join(', ');
  if (copiedAt !== undefined) {
    if (notOnDevice > 0) sentences.push(`${notOnDevice} more match, but cannot be shown here.`);
    if (years !== '') sentences.push(`Not wholly on this device, and not searched: ${years}.`);
    const copied = new Date(copiedAt).toLocaleString('en-GB', {
      dateStyle: 'long',
      timeStyle: 'short',
    });
    sentences.push(`Searched in the copy of ${copied}.`);
  } else if (years !== '') {
    sentences.push(`${years} could not be searched; check the connection.`);
  }
  return sentences.join(' ');
}

function unknownInWords({ key, label }: Condition): string {
  if (key === 'from' || key === 'to') {
    return `“${label}” is not a date; write a year, a month or a day, such as 2025, 2025-12 or 2025-12-01.`;
  }
  return `“${label}” is not a ${kinds[key].toLowerCase()} in this archive.`;
}

function nearestInWords({ nearest, total }: SearchResponse): string {
  const verb = nearest.length === 1 ? 'has' : 'have';
  return `${nearest.length}${total > 0 ? ' more' : ''} ${verb} some of the words.`;
}

/** Says what a result lacks: "Without “owns”". */
export function missingInWords(missing: readonly string[]): string {
  return `Without ${listed(missing, 'and')}`;
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
  const all = texts.filter((text) => text !== '').map(quoted);
  return all.length > mostListed ? `${all.slice(0, mostListed).join(', ')} …` : all.join(', ');
}

/** "“a”, “b” or “c”"; of many words only the first. */
function listed(words: readonly string[], conjunction: 'and' | 'or'): string {
  const shown = words.slice(0, mostListed).map(quoted);
  const left = words.length - shown.length;
  if (left > 0) shown.push(`${left} more of the words`);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${conjunction} ${last}`;
}

function quoted(words: string): string {
  const shown = printable(words);
  return /^“[^“”]*”$/.test(shown) ? shown : `“${shown.replace(/[“”]/g, '"')}”`;
}

/** What a reader who found nothing can do next, and the address that does it. */
export interface NextStep {
  label: string;
  href: string;
}

/** Returns what to do after a search that found nothing, the narrowest first. */
export function nextSteps(
  state: SearchState,
  { relaxations, nearest, counts }: Pick<SearchResponse, 'relaxations' | 'nearest' | 'counts'>,
  conditions: readonly Condition[] = [],
): NextStep[] {
  const to = (label: string, state: SearchState): NextStep => ({
    label,
    href: `?${formatSearch(state)}`,
  });
  const steps: NextStep[] = [];
  for (const condition of conditions) {
    const { key, similar } = condition;
    if (!similar) continue;
    const label = `${kinds[key]} “${similar.label}” instead of “${condition.label}”`;
    steps.push(to(label, withoutCondition(state, condition, similar.value)));
  }
  for (const { omitted, total } of relaxations) {
    // The nearest answers show as many already.
    if (total <= nearest.length) continue;
    const q = withoutWords(state.q, omitted);
    steps.push(to(`Without ${quoted(omitted)}: ${briefingCount(total)}`, { ...state, q }));
  }
  if (conditions.length > 1) {
    for (const condition of conditions) {
      const { key, label, excluded } = condition;
      const isInTheWay = key !== 'from' && key !== 'to' && !excluded && counts?.[key].size;
      if (!isInTheWay || conditions.filter((other) => other.key === key).length > 1) continue;
      steps.push(to(`Without “${kinds[key]}: ${label}”`, withoutCondition(state, condition)));
    }
  }
  const wordsAlone = withoutConditions(state, conditions);
  if (conditions.length > 0 && wordsAlone.q.trim() !== '') {
    const { q } = wordsAlone;
    steps.push(to('Search for the same words without conditions', { ...emptySearch, q }));
  }
  return [...steps, { label: 'Clear the search', href: '?' }];
}

/** How signs among the words of a clause may be typed, as regular expressions. */
const typedAs: Record<string, string> = {
  ' OR ': String.raw`(?:\s+OR\s+|\s*\|\s*)`,
  ' ': String.raw`\s+`,
  '“': String.raw`["“”]\s*`,
  '”': String.raw`\s*["“”]`,
};

/** Returns the line without some of its words, where they are not parts of others. */
function withoutWords(q: string, omitted: string): string {
  const words = omitted.replace(
    / OR |[ “”\\^$.*+?()[\]{}|/]/g,
    (sign) => typedAs[sign] ?? `\\${sign}`,
  );
  const form = new RegExp(String.raw`(?<![\p{L}\p{N}:])${words}(?![\p{L}\p{N}])`, 'u');
  return q.replace(form, ' ').replace(/\s+/g, ' ').trim();
}
