import type { AgreementStatus } from '../../../src/model/agreement.ts';
import { monthOf, monthWord } from '../../../src/words/calendar.ts';
import { dayOf, daysIn } from '../events/days-in-text.ts';

/** How far a sentence says that an instrument has come. */
export interface StatusInText {
  status: AgreementStatus;
  /** An EDTF date; absent where the sentence does not say it whole. */
  date?: string;
}

/** The words for each status, the furthest first. */
const words: [AgreementStatus, RegExp][] = [
  ['terminated', /\b(?:terminated|denounced|withdrew from)\b/i],
  ['suspended', /\bsuspended\b/i],
  ['lapsed', /\b(?:expired|lapsed)\b/i],
  [
    'implementing',
    /\b(?:implementation of|being implemented|ha(?:s|ve) been implemented|are implementing|is implementing|results (?:from|of)|roll-?out of)\b/i,
  ],
  [
    'in_force',
    /\b(?:took effect|(?:came|entered|has come|have come) into (?:force|effect)|(?:is|are) in (?:force|effect))\b/i,
  ],
  ['ratified', /\bratified\b/i],
  [
    'signed',
    /(?<!\b(?:to be|will be|not yet|not been|expected to be|be) )\b(?:signed|inked)\b|\b(?:the|witnessed the|after) signing of\b/i,
  ],
  ['agreed_in_principle', /\bagreed in principle\b|\binitialled\b/i],
  ['under_negotiation', /\b(?:under negotiation|negotiat(?:ing|ions? (?:on|of|for)))\b/i],
  [
    'intended',
    /\b(?:(?:will|to|would|intends? to|plans? to|expected to) (?:be signed|sign|conclude)|to be signed)\b/i,
  ],
  ['exploratory', /\bexplor(?:e|ing) the possibility\b/i],
];

/**
 * The furthest status that a sentence says, in its own words, and its date where one stands behind them.
 *
 * @param published the EDTF date of publication.
 */
export function statusIn(text: string, published?: string): StatusInText | undefined {
  for (const [status, pattern] of words) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const date = dateBehind(text.slice(match.index), published);
    return { status, ...(date !== undefined && { date }) };
  }
  return undefined;
}

/** The first day or month that a text names, if nothing else was done between. */
function dateBehind(text: string, published: string | undefined): string | undefined {
  const clause =
    /^.*?(?=(?:,| and) (?:took|came|entered|signed|established|will)\b|;|$)/.exec(text)?.[0] ?? '';
  const [day, ...more] = daysIn(clause, published);
  if (day !== undefined) return more.length === 0 ? day.day : undefined;
  const month = new RegExp(
    `\\bin (?<month>${monthWord})(?: (?:of )?(?<year>\\d{4})| (?<relative>this|last) year)`,
  ).exec(clause)?.groups;
  if (!month) return undefined;
  const now = Number((dayOf(published) ?? published)?.slice(0, 4));
  const year = Number(month['year'] ?? (month['relative'] === 'last' ? now - 1 : now));
  if (Number.isNaN(year)) return undefined;
  const number = monthOf(month['month'] ?? '');
  return `${year}-${String(number).padStart(2, '0')}`;
}
