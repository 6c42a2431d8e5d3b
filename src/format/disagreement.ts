import type { Names } from '../model/attribution.ts';
import type { Conflict } from '../model/conflict.ts';
import type { Disagreement } from '../model/disagreements.ts';
import { sideOf } from '../model/glance.ts';
import { text } from '../text/text.ts';
import { dateInWords, periodInWords } from './date.ts';
import { attributionInWords, measureInWords, printedInFull, qualifiersOf } from './figure.ts';

/** Returns figures that cannot be one number in the form of a recorded disagreement, without a reason. */
export function asConflict(
  { period, figures }: Disagreement,
  names: Names,
): [id: string, conflict: Conflict] {
  const [first] = figures;
  const title = text.figure.ofPeriod({
    measure: first ? measureInWords(first) : '',
    period: periodInWords(period),
  });
  const sides = figures.flatMap(({ country = 'world', partner = 'world' }) => [country, partner]);
  const countries = [...new Set(sides)].filter((code) => code !== 'world');
  const claims = figures.map((figure) => ({
    says: [printedInFull(figure), qualifiersOf(figure)].filter(Boolean).join(', '),
    by: text.figure.inReport({
      attribution: attributionInWords(figure, names),
      date: dateInWords(figure.briefing.date),
    }),
    briefing: figure.briefing.slug,
    value: figure.value,
    scale: figure.scale,
    unit: figure.unit,
    period: figure.period,
    side: sideOf(figure, countries, names),
    status: figure.status,
    derived: figure.derived,
  }));
  return [first?.id.replace('/', '-') ?? '', { title, countries, claims, why: '' }];
}
