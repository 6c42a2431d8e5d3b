import { archiveOf, type Archive, type PublishedBriefing } from './archive.ts';
import type { DossierIndex } from './dossier.ts';
import { headlineFiguresOf, type HeadlineFigures } from './headline-figures.ts';
import { byDate, longestFirst, matrixOf, overviewOf, type PairMatrix } from './overview.ts';
import { firstDay, lastDay, yearBefore } from './partial-date.ts';
import { datesNamedIn, isAhead, type DateAhead } from './targets.ts';

/** What the home page shows, all of it as of the newest briefing. */
export interface FrontPage {
  /** The newest briefings, by date. */
  days: { date: string; briefings: PublishedBriefing[] }[];
  /** The pairs of the twelve months up to the newest briefing. */
  matrix: PairMatrix;
  /** The next dates that briefings name, those that end first first. */
  dates: DateAhead[];
  /** Of the most active pairs. */
  numbers: HeadlineFigures[];
}

/** The number of each that fits on one screen. */
const most = { briefings: 9, countries: 8, dates: 4, numbers: 3 };

/** Makes the front page, in time proportional to the number of briefings. */
export function frontPageOf(
  { briefings }: Pick<Archive, 'briefings'>,
  dossiers: Pick<DossierIndex, 'of'>,
): FrontPage {
  const [newest] = briefings;
  if (!newest) {
    return {
      days: [],
      matrix: { codes: [], left: 0, fewest: 0, counts: new Map() },
      dates: [],
      numbers: [],
    };
  }
  const today = lastDay(newest.date);
  const lately = archiveOf(briefings.filter(({ date }) => firstDay(date) > yearBefore(today)));
  const active = longestFirst(overviewOf(lately.pairs));
  return {
    days: byDate(briefings.slice(0, most.briefings)),
    matrix: matrixOf(lately, most.countries),
    dates: datesNamedIn(briefings)
      .filter((date) => isAhead(date, today))
      .slice(0, most.dates),
    numbers: active
      .slice(0, 2 * most.numbers)
      .flatMap(({ id }) => headlineFiguresOf(dossiers.of(id)) ?? [])
      .slice(0, most.numbers),
  };
}
