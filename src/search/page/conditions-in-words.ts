import type { ConditionKey } from '../parse-query.ts';
import { periodOf, type Condition } from './conditions.ts';

/** The kinds of conditions as readers see them. */
export const kinds = {
  pair: 'Pair',
  country: 'Country',
  sector: 'Sector',
  source: 'Source',
  year: 'Year',
  from: 'From',
  to: 'To',
} satisfies Record<ConditionKey, string>;

/** Returns conditions as part of a sentence: " in Laos–Vietnam, from March 2025 to 2026". */
export function conditionsInWords(conditions: readonly Condition[]): string {
  const labelsOf = (all: readonly Condition[]) => all.map(({ label }) => label);
  const others = conditions.filter(({ key }) => key !== 'from' && key !== 'to');
  const [met, unmet] = [false, true].map((wanted) =>
    labelsOf(others.filter(({ excluded = false }) => excluded === wanted)),
  ) as [string[], string[]];
  // "since 2025" has no "in" before it.
  const within = met.filter((label) => !isOpenSpan(label));
  const parts = met.filter(isOpenSpan);
  const [from, to] = periodOf(conditions);
  if (from && from.label === to?.label) within.push(from.label);
  else {
    const ends = [from && `from ${from.label}`, to && `${from ? 'to' : 'until'} ${to.label}`];
    parts.push(ends.filter(Boolean).join(' '));
  }
  const all = [within.length > 0 && `in ${within.join(', ')}`, ...parts].filter(Boolean);
  const without = unmet.length > 0 ? `, leaving out ${unmet.join(', ')}` : '';
  return `${all.length > 0 ? ` ${all.join(', ')}` : ''}${without}`;
}

function isOpenSpan(label: string): boolean {
  return /^(?:since|until) \d/.test(label);
}
