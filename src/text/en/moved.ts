import type { Sentence } from '../sentence.ts';

/** The words at the former addresses of pages. */
export const moved = {
  title: 'This page has moved',
  sentence: <Part>(address: Part): Sentence<Part> => ['This page has moved to ', address, '.'],

  // Where a page was withdrawn.
  withdrawn: 'Withdrawn page',
  withdrawnOn: ({ date }: { date: string }) => `This page was withdrawn on ${date}.`,
  latest: 'Latest briefings',
  archive: 'All briefings by year',
};
