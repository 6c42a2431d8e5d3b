import { counted } from '../../plural.ts';

// Numbers of things, on pages and in scripts.

/** "3 entries shown", of a list of which a reader chose a part. */
export const entriesShown = (count: number) =>
  counted(count, { one: 'entry shown', other: 'entries shown' });

/** The same, on one page of a list that has several. */
export const entriesShownHere = (count: number) => `${entriesShown(count)} on this page`;

/** "1 briefing", "12,345 briefings", "0 briefings". */
export const briefings = (count: number) => counted(count, { one: 'briefing', other: 'briefings' });
