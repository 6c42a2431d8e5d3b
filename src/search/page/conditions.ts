import { dayNumber, dayOfNumber } from '../../model/day-number.ts';
import * as words from '../../text/client/search.ts';
import { formatAlternatives, formatDate } from '../../text/locale.ts';
import { daysOf, edtfFrom, type Days } from '../date-range.ts';
import { noConditions, type Conditions } from '../engine/facets.ts';
import type { SearchRequest } from '../engine/protocol.ts';
import { conditionKeys, type ConditionKey, type TypedCondition } from '../parse-query.ts';
import type { SearchState } from '../search-state.ts';
import { similarTo, valueFor, valuesBeginning, type FilterValue } from './filter-values.ts';
import { printable } from './printable.ts';

/** A condition in force. Several of one key widen each other. */
export interface Condition {
  key: ConditionKey;
  /** The values that meet it: one, every year of a span, or an EDTF date. */
  values: readonly string[];
  label: string;
  /** Whether it is years of which the first or the last is not given. */
  isOpen?: boolean;
  /** Whether results must not meet it. */
  excluded?: boolean;
  /** Whether nothing can meet it: the archive does not have its value, or it is not a date. */
  unknown?: boolean;
  /** The value that was perhaps meant by one that is unknown. */
  similar?: FilterValue;
  /** What was typed for it; absent where a control set it. */
  typed?: TypedCondition;
}

/** Returns the conditions of a search: those that the controls set, then those typed in the box. */
export function conditionsIn(
  state: SearchState,
  typed: readonly TypedCondition[],
  offered: readonly FilterValue[],
): Condition[] {
  const set = conditionKeys
    .filter((key) => key !== 'year')
    .flatMap((key) =>
      [state[key]]
        .flat()
        .filter((value) => value !== '')
        .map((value) => conditionOf(key, value, offered)),
    );
  const inBox = typed.map((typed): Condition => {
    const condition = typedCondition(typed, offered);
    return { ...(typed.excluded ? excludedBy(condition) : condition), typed };
  });
  return [...set, ...inBox];
}

/** Returns the condition that leaves out what meets another: for a date, the days on the other side of it. */
function excludedBy(condition: Condition): Condition {
  const { key, values } = condition;
  const days = daysOf(values[0] ?? '');
  if (!days || (key !== 'from' && key !== 'to')) return { ...condition, excluded: true };
  const day =
    key === 'from' ? dayOfNumber(dayNumber(days.first) - 1) : dayOfNumber(dayNumber(days.last) + 1);
  return { key: key === 'from' ? 'to' : 'from', values: [day], label: dateInWords(day) };
}

function typedCondition(
  { key, value }: TypedCondition,
  offered: readonly FilterValue[],
): Condition {
  if (key !== 'year') {
    const found = valuesBeginning(key, value, offered);
    if (found.length === 0) return conditionOf(key, value, offered);
    const label = formatAlternatives(found.map(({ label }) => label));
    return { key, values: found.map(({ value }) => value), label };
  }
  // "2024-06" is a month, not the years 6 to 2024.
  if (/[-–/]\d{1,2}(?!\d)/.test(value)) return unknownCondition(key, value, offered);
  const [from = '', until] = value.split(/[-–/]|\.\./);
  const years = yearsFrom(from, until === '' ? endOfTime : (until ?? ''), offered);
  return years ?? unknownCondition(key, value, offered);
}

function conditionOf(key: ConditionKey, value: string, offered: readonly FilterValue[]): Condition {
  if (key === 'from' || key === 'to') {
    const date = edtfFrom(value);
    if (date !== undefined) return { key, values: [date], label: dateInWords(date) };
  } else {
    const known = valueFor(key, value, offered);
    if (known) return { key, values: [known.value], label: known.label };
  }
  return unknownCondition(key, value, offered);
}

function unknownCondition(
  key: ConditionKey,
  value: string,
  offered: readonly FilterValue[],
): Condition {
  const similar = similarTo(key, value, offered);
  return {
    key,
    values: [value],
    label: printable(value),
    unknown: true,
    ...(similar && { similar }),
  };
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
    label: printable(yearsInWords(from === '' ? '' : first, last)),
    isOpen: from === '' || last === endOfTime,
    ...(within.length === 0 && { unknown: true, similar: similarTo('year', first, offered) }),
  };
}

function yearsInWords(first: string, last: string): string {
  if (first === '') return words.yearsUntil({ last });
  if (last === endOfTime) return words.yearsSince({ first });
  return first === last ? first : words.yearsBetween({ first, last });
}

/** Returns an EDTF year, month or day in words: "2025", "December 2025", "1 December 2025". */
function dateInWords(edtf: string): string {
  const [year = 0, month, day] = edtf.split('-').map(Number);
  return formatDate({ year, month, day });
}

/** What conditions ask of the engine. */
type RequestedConditions = Pick<SearchRequest, 'conditions' | 'excludedConditions' | 'from' | 'to'>;

/** Returns what conditions ask of the engine: the values that meet them by key, and the days. */
export function requestedBy(conditions: readonly Condition[]): RequestedConditions {
  const [from, to] = periodOf(conditions);
  const excluded = conditions.filter(({ excluded }) => excluded);
  return {
    conditions: valuesByKey(conditions.filter(({ excluded }) => !excluded)),
    ...(excluded.length > 0 && { excludedConditions: valuesByKey(excluded) }),
    ...(from && { from: from.first }),
    ...(to && { to: to.last }),
  };
}

function valuesByKey(conditions: readonly Condition[]): Conditions {
  const all = { ...noConditions };
  for (const { key, values } of conditions) {
    if (key !== 'from' && key !== 'to') all[key] = [...all[key], ...values];
  }
  return all;
}

interface Labelled extends Days {
  label: string;
}

/** The days of a text that is not a date: no day is in a period that begins or ends with it. */
const noDays: Days = { first: '9999-12-31', last: '0000-01-01' };

/** Returns the two ends of the widest period, whichever of them was given first. */
export function periodOf(conditions: readonly Condition[]): [from?: Labelled, to?: Labelled] {
  const ends = (wanted: ConditionKey, end: keyof Days) =>
    conditions
      .filter(({ key }) => key === wanted)
      .map(({ values: [date = ''], label }) => ({ label, ...(daysOf(date) ?? noDays) }))
      .sort((a, b) => (a[end] < b[end] ? -1 : 1));
  const [from, to] = [ends('from', 'first')[0], ends('to', 'last').at(-1)];
  return from && to && from.first > to.last ? [to, from] : [from, to];
}

/** Returns the state without some of its conditions. */
export function withoutConditions(
  state: SearchState,
  conditions: readonly Condition[],
): SearchState {
  return conditions
    .toReversed()
    .reduce((left, condition) => withoutCondition(left, condition), state);
}

/** Returns the state without one of its conditions, or with another value in its place. */
export function withoutCondition(
  state: SearchState,
  { key, values, typed }: Condition,
  instead = '',
): SearchState {
  if (typed) {
    const sign = typed.excluded ? '-' : '';
    return { ...state, q: withTyped(state.q, typed, instead && `${sign}${key}:${instead}`) };
  }
  if (key !== 'sector' && key !== 'source') return { ...state, [key]: instead };
  const others = state[key].filter((value) => !values.includes(value));
  return { ...state, [key]: instead ? [...others, instead] : others };
}

/** Returns the line with something in place of a condition, if it is still where it was. */
function withTyped(q: string, { text, start }: TypedCondition, instead: string): string {
  if (!q.startsWith(text, start)) return q;
  const [before, after] = [q.slice(0, start).trimEnd(), q.slice(start + text.length).trimStart()];
  return [before, instead, after].filter(Boolean).join(' ');
}
