import { pairId } from '../../model/pair.ts';
import { fold } from '../analysis/fold.ts';
import { oneSlipApart } from '../analysis/spelling.ts';
import type { FilterKey } from '../index-format.ts';
import type { ConditionKey } from '../parse-query.ts';

/** A value that the controls offer: in the address, and as readers see it. */
export interface FilterValue {
  key: FilterKey;
  value: string;
  label: string;
  /** Other spellings. */
  names?: readonly string[];
}

/** Fewer letters begin too many names. */
const shortestBeginning = 3;

/** Returns what was meant: by value or label in any spelling, a pair also by its countries' names. */
export function valueFor(
  key: ConditionKey,
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

/** Returns the values whose names begin so, of which none is the name itself: "sector:oil", "country:viet". */
export function valuesBeginning(
  key: ConditionKey,
  text: string,
  offered: readonly FilterValue[],
): FilterValue[] {
  const beginning = comparable(text);
  if (beginning.length < shortestBeginning || valueFor(key, text, offered)) return [];
  return offered.filter((one) => one.key === key && comparable(one.label).startsWith(beginning));
}

/** Returns a value whose name differs from the text by one edit, contains it or is contained in it; of years, the nearest. */
export function similarTo(
  key: ConditionKey,
  text: string,
  offered: readonly FilterValue[],
): FilterValue | undefined {
  const ofKey = offered.filter((one) => one.key === key);
  if (key === 'year') {
    const distance = ({ value }: FilterValue) => Math.abs(Number(value) - Number(text));
    return ofKey.sort((a, b) => distance(a) - distance(b))[0];
  }
  const wanted = comparable(text);
  if (wanted.length < shortestBeginning) return undefined;
  const isSimilar = (spelling: string) =>
    oneSlipApart(spelling, wanted) || spelling.includes(wanted) || wanted.includes(spelling);
  return ofKey.find(({ value, label, names = [] }) =>
    [value, label, ...names]
      .map(comparable)
      .some((spelling) => spelling.length >= shortestBeginning && isSimilar(spelling)),
  );
}

function comparable(text: string): string {
  return fold(text)
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
