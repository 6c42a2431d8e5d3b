import { stageOf, type AgreementStage } from './agreement-status.ts';
import type { Archive } from './archive.ts';
import type { DossierIndex } from './dossier.ts';
import { monthsUpTo, type MonthCount } from './glance.ts';
import { headlineFiguresOf, type HeadlineFigures } from './headline-figures.ts';
import { longestFirst, overviewOf } from './overview.ts';
import { lastDay } from './partial-date.ts';
import type { SiteSettings } from './site-settings.ts';
import { isAhead, type DateAhead } from './targets.ts';

/** What sums up a pair in one line. */
export interface PairLine {
  pair: string;
  /** The number of its briefings, and the EDTF date of the newest. */
  count: number;
  newest?: string | undefined;
  /** Undefined where no report has a number that sums it up. */
  headline?: HeadlineFigures | undefined;
  /** The oldest first. */
  months: MonthCount[];
  /** The number of its agreements by how far they have come; stages without any are left out. */
  stages: ReadonlyMap<AgreementStage, number>;
  /** The next date that its briefings name. */
  next?: DateAhead | undefined;
}

/** Returns a line for each pair, those with the most briefings first, as of the newest briefing. */
export function pairLinesIn(
  { briefings, pairs }: Pick<Archive, 'briefings' | 'pairs'>,
  dossiers: Pick<DossierIndex, 'of'>,
  headlines: SiteSettings['headlines'],
): PairLine[] {
  const today = lastDay(briefings[0]?.date ?? '');
  return longestFirst(overviewOf(pairs)).map(({ id, count, newest }) => {
    const dossier = dossiers.of(id);
    const stages = Map.groupBy(dossier.agreements, stageOf);
    return {
      ...{ pair: id, count, newest },
      headline: headlineFiguresOf(dossier, headlines),
      months: monthsUpTo(today, dossier),
      stages: new Map(Array.from(stages, ([stage, { length }]) => [stage, length])),
      next: dossier.dates.find((date) => isAhead(date, today)),
    };
  });
}
