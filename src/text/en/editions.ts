import type { EditionKind } from '../../model/edition.ts';
import { formatNumber } from '../locale.ts';
import { countedAll } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** The words of monthly editions, their lists and their feeds. */
export const editions = {
  title: 'Monthly editions',
  description:
    'What this archive holds for each month: what was signed, reported, added and corrected, with the number of entries.',
  titleOfPair: ({ pair }: { pair: string }) => `Monthly editions: ${pair}`,
  descriptionOfPair: ({ pair, fewest }: { pair: string; fewest: number }) =>
    `What this archive holds on ${pair} for each month with ${formatNumber(fewest)} or more entries, with their number.`,
  /** On the page of all feeds. */
  feedsOfPairs:
    'The monthly editions of each pair have a feed as well, which is on the page that lists them.',
  feedDescription:
    'The full edition of each month, as soon as this archive holds something from a later month.',

  edition: ({ month, pair }: { month: string; pair: string | undefined }) =>
    pair === undefined ? `Edition of ${month}` : `${pair}, ${month}`,
  /** What is in an edition: "5 steps of agreements, 3 events". */
  counts: (count: Readonly<Record<EditionKind, number>>) =>
    countedAll([
      [count.steps, { one: 'step of an agreement', other: 'steps of agreements' }],
      [count.events, { one: 'event', other: 'events' }],
      [count.projects, { one: 'step of a project', other: 'steps of projects' }],
      [count.reports, { one: 'report', other: 'reports' }],
      [
        count.added,
        {
          one: 'briefing on a report of another month',
          other: 'briefings on reports of other months',
        },
      ],
      [
        count.statesOfPlay,
        { one: 'state of play written or revised', other: 'states of play written or revised' },
      ],
      [count.corrections, { one: 'correction', other: 'corrections' }],
    ]),
  inArchive: ({ counts }: { counts: string }) => `In this archive: ${counts}.`,
  /** Before the archive has anything of a later month. */
  isOpen:
    'This edition is not complete: nothing in this archive is from a later month, so it may still change.',
  open: ({ month }: { month: string }) => `${month} (not complete)`,
  kinds: {
    steps: 'Agreements',
    events: 'Events',
    projects: 'Projects',
    reports: 'Reports',
    added: 'Added to the archive',
    statesOfPlay: 'States of play',
    corrections: 'Corrections',
  },
  /** A report by its source and date. */
  report: <Part>(source: Part, date: Part): Sentence<Part> => [source, ', ', date],
  addedNote: 'Briefings on reports of other months that went online in this month.',
  /** Of a state of play that has an earlier version. */
  revised: 'Revised',
  /** Below a part that shows the newest entries. */
  briefingsOfYear: ({ year }: { year: string }) => `All briefings of ${year}`,
  pairs: 'Editions of pairs',
  /** Below that heading, before the list. */
  pairsNote: ({ fewest }: { fewest: number }) =>
    `Pairs with ${formatNumber(fewest)} or more entries in this month, with their number.`,
  others: 'Other editions',
  previous: ({ month }: { month: string }) => `Previous: ${month}`,
  next: ({ month }: { month: string }) => `Next: ${month}`,
  ofAllPairs: ({ month }: { month: string }) => `All pairs, ${month}`,
};
