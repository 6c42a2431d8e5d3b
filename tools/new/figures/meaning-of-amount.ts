import type { Surroundings } from './amount-in-sentence.ts';
import { lastingIn } from './lasting-words.ts';
import { meaningOfMoney } from './meaning-of-money.ts';
import { meaningOfRate } from './meaning-of-rate.ts';
import type { Meaning, Unread } from './meaning.ts';
import type { PrintedAmount } from './printed-amounts.ts';
import { whatAfter } from './what-words.ts';

const yearly = /^\s*(?:of [a-z ]+?)?(?:(?:\/|a|per|each|every) ?year\b|annually|yearly)/;
const yearlyScope = { scope: 'A year', isYearly: true };
const isDistance = /^\s+(?:away|from|off|north|south|east|west|inland|upstream|downstream)\b/;
const handled =
  /\b(?:capacity|handl(?:e|es|ing)|throughput|process(?:es|ing)?|able to (?:receive|load))\b/;

/**
 * What an amount measures, from the words beside it.
 *
 * @param previous what the amount before it in the sentence measures.
 * @param earlier what the last one of the sentences before does.
 */
export function meaningOf(
  amount: PrintedAmount,
  around: Surroundings,
  previous: Meaning | undefined,
  earlier: Meaning | undefined,
): Meaning | Unread | undefined {
  const { unit, dimension } = amount.measure;
  const { before, next } = around;
  if (dimension === 'money') return meaningOfMoney(unit, around, previous, earlier);
  if (dimension === 'ratio') return meaningOfRate(around, previous, earlier);
  if (dimension === 'duration') {
    const lasting = lastingIn(around);
    return lasting && { kind: 'duration', unit, ...lasting };
  }
  if (dimension === 'number') {
    const counted = amount.counted;
    return counted && { kind: counted.kind, unit, what: counted.what };
  }
  if (dimension === 'length' && isDistance.test(next)) {
    return { reason: 'It is how far something is, not how long.' };
  }
  const what = whatAfter(next);
  const scope = /^\s+each\b/.test(next) ? { scope: 'Each' } : {};
  const common = { unit, ...(what !== undefined && { what }), ...scope };
  if (dimension === 'power') return { kind: 'capacity', ...common };
  if (dimension === 'energy') {
    return {
      kind: 'energy',
      ...common,
      ...((yearly.test(next) || /\bannual\b[^,;]*$/.test(before)) && yearlyScope),
    };
  }
  if (dimension === 'price') return { kind: 'price', ...common };
  if (dimension === 'length') return { kind: 'length', ...common };
  if (!yearly.test(next)) return { kind: 'volume', ...common };
  if (handled.test(before + next) && (unit === 't' || unit === 'TEU')) {
    return { kind: 'capacity', ...common, unit: `${unit}/year` };
  }
  return { kind: 'volume', ...common, ...yearlyScope };
}
