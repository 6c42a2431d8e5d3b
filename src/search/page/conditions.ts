import { pairId } from '../../model/pair.ts';
import { fold } from '../analysis/fold.ts';
import { noConditions, type Conditions } from '../engine/facets.ts';
import { filterKeys, type FilterKey } from '../index-format.ts';
import type { TypedCondition } from '../parse-query.ts';
import type { SearchState } from '../search-state.ts';

/** A value that the controls offer: in the address, and as readers see it. */
export interface FilterValue {
  key: FilterKey;
  value: string;
  label: string;
  /** Other spellings. */
  names?: readonly string[];
}

/** A condition in force. Several of one key widen each other. */
export interface Condition {
  key: FilterKey;
  /** The values that meet it: one, or every year of a range. */
  values: readonly string[];
  label: string;
  /** What was typed for it; absent where a control set it. */
  typed?: TypedCondition;
}

/** Returns the conditions of a search: those that the controls set, then those typed in the box. */
export function conditionsIn(
  state: SearchState,
  typed: readonly TypedCondition[],
  offered: readonly FilterValue[],
): Condition[] {
  const set = filterKeys
    .filter((key) => key !== 'year')
    .flatMap((key) =>
      [state[key]]
        .flat()
        .filter((value) => value !== '')
        .map((value) => conditionOf(key, value, offered)),
    );
  const years = yearsFrom(state.year, state.until, offered);
  const inBox = typed.map((typed): Condition => {
    return { ...typedCondition(typed, offered), typed };
  });
  return [...set, ...(years ? [years] : []), ...inBox];
}

function typedCondition(
  { key, value }: TypedCondition,
  offered: readonly FilterValue[],
): Condition {
  if (key !== 'year') {
    return byBeginning(key, value, offered) ?? conditionOf(key, value, offered);
  }
  const [from = '', until] = value.split(/[-–/]|\.\./);
  const years = yearsFrom(from, until === '' ? endOfTime : (until ?? ''), offered);
  return years ?? { key, values: [value], label: printable(value) };
}

function conditionOf(key: FilterKey, value: string, offered: readonly FilterValue[]): Condition {
  const known = valueFor(key, value, offered);
  return { key, values: [known?.value ?? value], label: known?.label ?? printable(value) };
}

/** Fewer letters begin too many names. */
const shortestBeginning = 3;

/** "sector:oil", "country:viet": everything whose name begins so, where nothing has it for a name. */
function byBeginning(
  key: FilterKey,
  value: string,
  offered: readonly FilterValue[],
): Condition | undefined {
  const beginning = comparable(value);
  if (beginning.length < shortestBeginning || valueFor(key, value, offered)) return undefined;
  const found = offered.filter(
    (one) => one.key === key && comparable(one.label).startsWith(beginning),
  );
  if (found.length === 0) return undefined;
  const label = found.map(({ label }) => label).join(' or ');
  return { key, values: found.map(({ value }) => value), label };
}

/** Returns what was meant: by value or label in any spelling, a pair also by its countries' names. */
function valueFor(
  key: FilterKey,
  text: string,
  offered: readonly FilterValue[],
): FilterValue | undefined {
  const wanted = comparable(text);
  const ofKey = offered.filter((one) => one.key === key);
  const same = ofKey.find(({ value, label, names = [] }) =>
    [value, label, ...names].some((spelling) => comparable(spelling) === wanted),
  );
  if (same || key !== 'pair') return same;
  const [a, b, ...more] = text
    .split(/[-–/]|\band\b/i)
    .map((name) => valueFor('country', name, offered)?.value ?? comparable(name));
  if (a === undefined || b === undefined || more.length > 0) return undefined;
  return ofKey.find(({ value }) => value === pairId(a, b));
}

function comparable(text: string): string {
  return fold(text)
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The end of a span of years that has none, such as "2024-". */
const endOfTime = '9999';

/** Returns a year, or all years from one to another; without the first, from the first there is. */
function yearsFrom(
  from: string,
  until: string,
  offered: readonly FilterValue[],
): Condition | undefined {
  if (from === '' && (until === '' || until === endOfTime)) return undefined;
  const known = offered.filter(({ key }) => key === 'year').map(({ value }) => value);
  const [earliest = until] = [...known, until].sort();
  const ends = [from === '' ? earliest : from, until === '' ? from : until];
  const [first = '', last = ''] = ends.sort();
  const within = known.filter((year) => first <= year && year <= last);
  return {
    key: 'year',
    values: within.length > 0 ? within : [first],
    label: printable(spanInWords(from === '' ? '' : first, last)),
  };
}

function spanInWords(first: string, last: string): string {
  if (first === '') return `until ${last}`;
  if (last === endOfTime) return `since ${first}`;
  return first === last ? first : `${first} to ${last}`;
}

/** Returns the values that meet the conditions, by key. */
export function valuesByKey(conditions: readonly Condition[]): Conditions {
  const all = { ...noConditions };
  for (const { key, values } of conditions) all[key] = [...all[key], ...values];
  return all;
}

/** Returns the state without one of its conditions. */
export function withoutCondition(
  state: SearchState,
  { key, values, typed }: Condition,
): SearchState {
  if (typed) return { ...state, q: withoutTyped(state.q, typed) };
  switch (key) {
    case 'year':
      return { ...state, year: '', until: '' };
    case 'sector':
    case 'source':
      return { ...state, [key]: state[key].filter((value) => !values.includes(value)) };
    default:
      return { ...state, [key]: '' };
  }
}

/** Returns the line without a condition, if it is still where it was. */
function withoutTyped(q: string, { text, start }: TypedCondition): string {
  if (!q.startsWith(text, start)) return q;
  return `${q.slice(0, start)} ${q.slice(start + text.length)}`.replace(/\s+/g, ' ').trim();
}

/**
 * Returns a reader's words, or an address's, as they may be shown among ours: without the characters
 * that would change the direction of the words around them.
 */
export function printable(words: string): string {
  return words.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
}
