import * as words from '../../text/client/search.ts';
import { pageLanguage } from '../../text/language.ts';
import { dateFormat } from '../../text/locale.ts';
import type { SearchResponse } from '../engine/protocol.ts';
import { longestQuery } from '../line-length.ts';
import type { ParsedQuery, QueryWords } from '../parse-query.ts';
import { emptySearch, formatSearch, type SearchState } from '../search-state.ts';
import { periodOf, withoutCondition, withoutConditions, type Condition } from './conditions.ts';
import { printable } from './printable.ts';

/** How many words are listed at most. */
const mostListed = 5;

/** Says in sentences what a search found, for the status line. */
export function outcomeOf(
  response: SearchResponse,
  query: ParsedQuery,
  conditions: readonly Condition[],
): string {
  const { total, complete, tooCommon, replaced, absent, nearest, similarUnknown } = response;
  const { copiedAt, notOnDevice, unsearchedYears: years } = response;
  const wanted = inQuotes([query.words, ...query.phrases, ...query.addresses]);
  if (tooCommon) {
    const hasLetters = /[\p{L}\p{N}]/u.test(wanted.join());
    return (hasLetters ? words.tooCommon : words.nothingToSearchFor)({ words: wanted });
  }
  const [known, unknown] = [false, true].map((isUnknown) =>
    conditions.filter(({ unknown = false }) => unknown === isUnknown),
  ) as [Condition[], Condition[]];
  const searched = { wanted, unwanted: inQuotes(query.excluded), ...searchedIn(known) };
  const onDevice = copiedAt !== undefined;
  const sentences = [words.found({ total, onDevice, searched })];
  if (!complete) sentences.push(words.searchingEarlier);
  if (query.isCut) sentences.push(words.cut({ characters: longestQuery }));
  // One year is both ends of a span.
  sentences.push(...new Set(unknown.map(unknownInWords)));
  if (isNowhereTogether(response, query, conditions)) sentences.push(words.nowhereTogether);
  if (absent.length > 0) sentences.push(words.absent({ words: listed(absent) }));
  const also = replaced.flatMap(({ replacements }) => replacements);
  if (also.length > 0) sentences.push(words.alsoSearched({ words: also }));
  const count = nearest.length;
  if (count > 0) sentences.push(words.partly({ count, isMore: total > 0 }));
  if (similarUnknown) sentences.push(words.similarUnknown);
  if (onDevice) {
    if (notOnDevice > 0) sentences.push(words.notOnDevice({ count: notOnDevice }));
    if (years.length > 0) sentences.push(words.notDownloaded({ years }));
    sentences.push(words.copySearched({ saved: momentInWords(copiedAt) }));
  } else if (years.length > 0) sentences.push(words.notSearched({ years }));
  return sentences.join(' ');
}

/** Returns what results belong to, and what they must not belong to, by name. */
function searchedIn(conditions: readonly Condition[]) {
  const labelsOf = (isWanted: (condition: Condition) => unknown) =>
    conditions
      .filter(({ key }) => key !== 'from' && key !== 'to')
      .filter(isWanted)
      .map(({ label }) => label);
  const [from, to] = periodOf(conditions).map((end) => end?.label);
  // One day, month or year.
  const period = from !== undefined && from === to ? [from] : undefined;
  return {
    within: [...labelsOf(({ excluded, isOpen }) => !excluded && !isOpen), ...(period ?? [])],
    openYears: labelsOf(({ excluded, isOpen }) => !excluded && isOpen),
    ...(period ? { from: undefined, to: undefined } : { from, to }),
    excluded: labelsOf(({ excluded }) => excluded),
  };
}

function unknownInWords({ key, label }: Condition): string {
  return key === 'from' || key === 'to' ? words.notADate({ label }) : words.unknown({ key, label });
}

function momentInWords(time: number): string {
  return dateFormat(pageLanguage(), { dateStyle: 'long', timeStyle: 'short' })(time);
}

/** Says what a result lacks: "Without “owns”". */
export function missingInWords(missing: readonly string[]): string {
  return words.missing({ words: listed(missing) });
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

/** Returns texts in quotation marks; of many only the first. */
function inQuotes(texts: readonly string[]): string[] {
  const all = texts.filter((text) => text !== '');
  const shown = all.slice(0, mostListed).map(quoted);
  return all.length > mostListed ? [...shown, '…'] : shown;
}

/** Returns words in quotation marks; of many the first, and how many there are besides. */
function listed(all: readonly string[]): string[] {
  const shown = all.slice(0, mostListed).map(quoted);
  const count = all.length - shown.length;
  return count > 0 ? [...shown, words.otherWords({ count })] : shown;
}

/** Returns words in quotation marks; a phrase has curly ones already. */
function quoted(text: string): string {
  const shown = printable(text);
  const phrase = /^“([^“”]*)”$/.exec(shown)?.[1];
  return words.quoted({ words: phrase ?? shown.replace(/[“”]/g, '"') });
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
    const { key, label, similar } = condition;
    if (!similar) continue;
    const sentence = words.instead({ key, label, instead: similar.label });
    steps.push(to(sentence, withoutCondition(state, condition, similar.value)));
  }
  for (const { omitted, total } of relaxations) {
    // The nearest answers show as many already.
    if (total <= nearest.length) continue;
    const q = withoutWords(state.q, omitted);
    steps.push(to(words.withoutWords({ words: quoted(omitted), total }), { ...state, q }));
  }
  if (conditions.length > 1) {
    for (const condition of conditions) {
      const { key, label, excluded } = condition;
      const isInTheWay = key !== 'from' && key !== 'to' && !excluded && counts?.[key].size;
      if (!isInTheWay || conditions.filter((other) => other.key === key).length > 1) continue;
      steps.push(to(words.withoutFilter({ key, label }), withoutCondition(state, condition)));
    }
  }
  const wordsAlone = withoutConditions(state, conditions);
  if (conditions.length > 0 && wordsAlone.q.trim() !== '') {
    const { q } = wordsAlone;
    steps.push(to(words.withoutFilters, { ...emptySearch, q }));
  }
  return [...steps, { label: words.clear, href: '?' }];
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
  const typed = omitted.replace(
    / OR |[ “”\\^$.*+?()[\]{}|/]/g,
    (sign) => typedAs[sign] ?? `\\${sign}`,
  );
  const form = new RegExp(String.raw`(?<![\p{L}\p{N}:])${typed}(?![\p{L}\p{N}])`, 'u');
  return q.replace(form, ' ').replace(/\s+/g, ' ').trim();
}
