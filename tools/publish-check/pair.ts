import { periodInWords } from '../../src/format/date.ts';
import { attributionInWords, measureInWords, printedInFull } from '../../src/format/figure.ts';
import type { Names } from '../../src/model/attribution.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { PlacedFigure } from '../../src/model/placed-figure.ts';
import { isAhead, targetsAmong } from '../../src/model/targets.ts';
import { firstOf, type Point } from './tick-list.ts';

/** Returns where reports on a pair disagree: in full where this briefing is one of them, else by name. */
export function conflictPoints(
  { disagreements, conflicts }: Dossier,
  slug: string,
  names: Names,
): (Point | string)[] {
  const isOwn = ({ briefing }: PlacedFigure) => briefing.slug === slug;
  const points = [
    ...disagreements.flatMap(({ period, figures }) => {
      const [first] = figures;
      if (!first) return [];
      const text = `${measureInWords(first)}, ${periodInWords(period)}`;
      const under = figures.map((figure) => {
        const where = isOwn(figure) ? 'this briefing' : `/briefings/${figure.briefing.slug}/`;
        return `${printedInFull(figure)}. ${attributionInWords(figure, names)}; ${where}`;
      });
      return { isOwn: figures.some(isOwn), text, under };
    }),
    ...conflicts.map(([, { title, claims }]) => ({
      isOwn: claims.some(({ briefing }) => briefing === slug),
      text: title,
      under: claims.map(({ says, by }) => `${says}: ${by}`),
    })),
  ];
  const own = points.filter(({ isOwn }) => isOwn).map(({ text, under }) => ({ text, under }));
  const others = points.filter(({ isOwn }) => !isOwn).map(({ text }) => text);
  return [...own, ...firstOf(others)];
}

/** Returns what others expected for a time that is past, the latest first: a report may say what happened. */
export function duePoints(
  { figures, dates }: Dossier,
  slug: string,
  today: string,
): (Point | string)[] {
  const targets = targetsAmong(figures, today)
    .filter(({ isPast, target }) => isPast && target.briefing.slug !== slug)
    .map(({ target, actuals }): Point => ({
      text: `${measureInWords(target)}, ${periodInWords(target.period)}: ${printedInFull(target)} was the target, according to /briefings/${target.briefing.slug}/`,
      under: [
        actuals.length > 0
          ? `Reached: ${actuals.map(printedInFull).join(', ')}`
          : 'No briefing reports the result.',
      ],
    }));
  const deadlines = dates
    .filter((date) => !isAhead(date, today) && date.reports.some((one) => one.slug !== slug))
    .toReversed()
    .map(({ date, what, reports }) => {
      const briefings = reports.map((report) => `/briefings/${report.slug}/`).join(', ');
      return `${periodInWords(date)}: ${what}, according to ${briefings}`;
    });
  return [...firstOf(targets), ...firstOf(deadlines)];
}
