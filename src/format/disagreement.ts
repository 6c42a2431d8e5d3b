import type { Names } from '../model/attribution.ts';
import type { Conflict } from '../model/conflict.ts';
import type { Disagreement } from '../model/disagreements.ts';
import { dateInWords, periodInWords } from './date.ts';
import { attributionInWords, measureInWords, printedInFull, qualifiersOf } from './figure.ts';

/** Returns figures that cannot be one number in the form of a recorded disagreement, without a reason. */
export function asConflict(
  { period, figures }: Disagreement,
  names: Names,
): [id: string, conflict: Conflict] {
  const [first] = figures;
  const title = `${first ? measureInWords(first) : ''}, ${periodInWords(period)}`;
  const countries = [...new Set(figures.flatMap(({ country, partner }) => [country, partner]))];
  const claims = figures.map((figure) => ({
    says: [printedInFull(figure), qualifiersOf(figure)].filter(Boolean).join(', '),
    by: `${attributionInWords(figure, names)}; report of ${dateInWords(figure.briefing.date)}`,
    briefing: figure.briefing.slug,
    value: figure.value,
    scale: figure.scale,
    unit: figure.unit,
    period: figure.period,
    side: names.organisations.get(figure.reporter ?? '')?.country,
  }));
  return [
    first?.anchor ?? '',
    {
      title,
      countries: countries.filter((code) => code !== undefined && code !== 'world'),
      claims,
      why: '',
    },
  ];
}
