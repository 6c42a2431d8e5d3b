import { formatList, formatNumber } from '../locale.ts';
import { plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** The words of the home page. */
export const home = {
  newestBriefing: <Part>(date: Part): Sentence<Part> => ['Newest briefing: ', date],
  latest: 'Latest briefings',
  /** Why a briefing comes first although it is not the newest. */
  whyLead: 'chosen for its figures and agreements',
  relations: 'Most active pairs',
  /** Where some were chosen by editors. */
  chosenRelations: 'Selected and most active pairs',
  /** What the bars of all pairs mean; `most` is the value of the tallest. */
  bars: ({ period, most }: { period: string; most: number }) =>
    `Events and agreement steps by month, ${period}. All pairs have the same scale: the tallest bar stands for ${formatNumber(most)}.`,
  /** Above the figure that sums up a pair; `differ` where sources give several. */
  headline: ({ what, period }: { what: string; period: string }) => `${what}, ${period}`,
  headlinesDiffer: ({ what, period }: { what: string; period: string }) =>
    `${what}, ${period}; sources differ`,
  targets: ({ amounts, year }: { amounts: readonly string[]; year: string | undefined }) => {
    const label = plural(amounts.length, { one: 'Target', other: 'Targets' });
    return `${label}: ${formatList(amounts)}, ${year ?? 'no year given'}`;
  },
  allPairs: 'All pairs',
  allOfSector: ({ sector }: { sector: string }) => `All briefings on ${sector}`,
  moved: <Part>(date: Part): Sentence<Part> => ['Agreements with news since ', date],
  movedTo: ({ stage, count }: { stage: string; count: number }) =>
    `${stage}: ${formatNumber(count)}`,
  movedOrder: 'By current status',
  allAgreements: 'All agreements',
  more: 'More briefings',
  allBriefings: 'All briefings by year',
  comingUp: 'Coming up',
  disagreement: 'Sources differ',
  allDisagreements: 'All disagreements',
};
