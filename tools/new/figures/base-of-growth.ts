import { firstDay } from '../../../src/model/partial-date.ts';
import { endsOf, spanOf } from '../../../src/model/period.ts';
import type { Surroundings } from './amount-in-sentence.ts';
import { yearBeforeOf, type ChosenPeriod } from './period-of-figure.ts';
import type { PeriodInWords } from './periods-in-words.ts';

/** "2024-12" for "2025-01". */
function monthBeforeOf(month: string): string {
  const before = new Date(firstDay(month));
  before.setUTCMonth(before.getUTCMonth() - 1);
  return before.toISOString().slice(0, 7);
}

const monthly =
  /\bmonth[- ]on[- ]month\b|\b(?:from|over|on|to|with|against) (?:the )?(?:previous|preceding) month\b|\ba month (?:earlier|before)\b/;
const strangeBase =
  /\bquarter[- ]on[- ]quarter\b|\b(?:from|over|on|to|with|against|than) (?:the )?(?:(?:previous|preceding|last) (?:quarter|week|five|ten|decade)|(?:\w+ )?(?:average|plan|target|estimate|forecast)|before\b)/;
const yearOnYear = /\byear[- ]on[- ]year\b|\by\/y\b|\byoy\b/i;

/** With what growth compares: the words that say so, else the same time a year before. */
export function baseOf(
  { period }: ChosenPeriod,
  { before, after }: Surroundings,
  periods: readonly PeriodInWords[],
  end: number,
): { base?: string; note?: string; reason?: string } {
  if (period === undefined) return {};
  const months = spanOf(period);
  const isLong = /^(?:1[3-9]|[2-9]\d|\d{3,}) months$/.test(months);
  if (isLong) return { reason: 'Growth over several years; the report does not say from which.' };
  if (monthly.test(after)) {
    if (months === 'month') return { base: monthBeforeOf(period) };
    return { reason: 'Growth from month to month, of no single month.' };
  }
  if (strangeBase.test(after)) return { reason: 'It is not compared with a year before.' };
  const next = end + after.length;
  const compared = periods.find(
    (one) => one.start >= end && one.end <= next && (one.compared ?? one.yearBefore),
  );
  const isSaid = compared !== undefined || yearOnYear.test(before + after);
  const said = compared?.period;
  if (said !== undefined && spanOf(said) === months && endsOf(said).first < endsOf(period).first) {
    return { base: said };
  }
  const note = isSaid ? {} : { note: 'The base, the same time a year before, is our reading.' };
  return { base: yearBeforeOf(period), ...note };
}
