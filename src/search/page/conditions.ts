import { pairId } from '../../model/pair.ts';
import { fold } from '../analysis/fold.ts';
import { asShown } from '../as-shown.ts';
import { noConditions, type Conditions } from '../engine/facets.ts';
import { filterKeys, type FilterKey } from '../index-format.ts';
import { parseQuery, type TypedCondition } from '../parse-query.ts';
import type { SearchState } from '../search-state.ts';

/** Something that the controls offer: its value in the address and the words readers see. */
export interface Offer {
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

/** The conditions of a search: those that the controls set, then those typed into the box. */
export function conditionsIn(state: SearchState, offers: readonly Offer[]): Condition[] {
  const set = filterKeys
    .filter((key) => key !== 'year')
    .flatMap((key) =>
      [state[key]]
        .flat()
        .filter((value) => value !== '')
        .map((value) => ({ key, value })),
    )
    .map(({ key, value }) => condition(key, value, offers));
  const years = yearsFrom(state.year, state.until, offers);
  const typed = parseQuery(state.q).conditions.map((typed): Condition => {
    const { key, value } = typed;
    const [from = '', until] = value.split(/[-–/]|\.\./);
    const found =
      key === 'year'
        ? yearsFrom(from, until === '' ? endOfTime : (until ?? ''), offers)
        : (begunCondition(key, value, offers) ?? condition(key, value, offers));
    return { ...(found ?? { key, values: [value], label: asShown(value) }), typed };
  });
  return [...set, ...(years ? [years] : []), ...typed];
}

function condition(key: FilterKey, value: string, offers: readonly Offer[]): Condition {
  const offer = offerFor(key, value, offers);
  return { key, values: [offer?.value ?? value], label: offer?.label ?? asShown(value) };
}

/** Fewer letters begin too many names. */
const shortestBeginning = 3;

/** "sector:oil", "country:viet": everything whose name begins so, where nothing has it for a name. */
function begunCondition(
  key: FilterKey,
  value: string,
  offers: readonly Offer[],
): Condition | undefined {
  const beginning = comparable(value);
  if (beginning.length < shortestBeginning || offerFor(key, value, offers)) return undefined;
  const begun = offers.filter(
    (offer) => offer.key === key && comparable(offer.label).startsWith(beginning),
  );
  if (begun.length === 0) return undefined;
  const label = begun.map(({ label }) => label).join(' or ');
  return { key, values: begun.map(({ value }) => value), label };
}

/** What was meant: a value or a label in any spelling, a pair also by the names of its countries. */
function offerFor(key: FilterKey, value: string, offers: readonly Offer[]): Offer | undefined {
  const wanted = comparable(value);
  const offered = offers.filter((offer) => offer.key === key);
  const same = offered.find(({ value, label, names = [] }) =>
    [value, label, ...names].some((spelling) => comparable(spelling) === wanted),
  );
  if (same || key !== 'pair') return same;
  const countries = value
    .split(/[-–/]|\band\b/i)
    .map((name) => offerFor('country', name, offers)?.value ?? comparable(name));
  const [a, b, ...more] = countries;
  if (a === undefined || b === undefined || more.length > 0) return undefined;
  return offered.find((offer) => offer.value === pairId(a, b));
}

function comparable(text: string): string {
  return fold(text)
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Stands for the end that a span of years such as "2024-" lacks. */
const endOfTime = '9999';

/** A year, or all years from one to another; without the first, from the first there is. */
function yearsFrom(from: string, until: string, offers: readonly Offer[]): Condition | undefined {
  if (from === '' && (until === '' || until === endOfTime)) return undefined;
  const known = offers.filter(({ key }) => key === 'year').map(({ value }) => value);
  const [earliest = until] = [...known, until].sort();
  const ends = [from === '' ? earliest : from, until === '' ? from : until];
  const [first = '', last = ''] = ends.sort();
  const within = known.filter((year) => first <= year && year <= last);
  return {
    key: 'year',
    values: within.length > 0 ? within : [first],
    label: asShown(spanInWords(from === '' ? '' : first, last)),
  };
}

function spanInWords(first: string, last: string): string {
  if (first === '') return `until ${last}`;
  if (last === endOfTime) return `since ${first}`;
  return first === last ? first : `${first} to ${last}`;
}

/** What results must belong to, for the engine. */
export function conditionsFor(conditions: readonly Condition[]): Conditions {
  const all = { ...noConditions };
  for (const { key, values } of conditions) all[key] = [...all[key], ...values];
  return all;
}

/** The state without one of its conditions. */
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

function withoutTyped(q: string, { key, value }: TypedCondition): string {
  const typed = parseQuery(q).conditions.find((one) => one.key === key && one.value === value);
  if (typed === undefined) return q;
  return `${q.slice(0, typed.start)} ${q.slice(typed.end)}`.replace(/\s+/g, ' ').trim();
}
