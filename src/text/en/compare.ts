import type { Sentence } from '../sentence.ts';

/** The words of comparisons. */
export const compare = {
  // All comparisons.
  title: 'Compare two relations',
  breadcrumb: 'Compare',
  allDescription: 'What this archive holds on two relations, side by side.',
  none: 'No two relations in this archive have enough for a comparison yet.',
  first: 'First relation',
  second: 'Second relation',
  any: 'Any',
  /** After the list. */
  which: ({ figures }: { figures: number }) =>
    `Two relations are compared if they share a country and this archive has a summary of each and at least ${figures} figures on it. If no link is left, choose “Any” in one of the lists.`,
  /** The comparisons in which both relations are with one country. */
  relationsOf: ({ country }: { country: string }) => `Relations of ${country}`,

  // One comparison; each relation is text or a link.
  both: <Part>(first: Part, second: Part): Sentence<Part> => [first, ' and ', second],
  description: ({ first, second }: { first: string; second: string }) =>
    `${first} and ${second} side by side: trade, investment, agreements and latest events in this archive.`,
};
