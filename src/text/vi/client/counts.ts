import { counted } from '../../plural.ts';

// Numbers of things, on pages and in scripts.

/** Of a list of which a reader chose a part. */
export const entriesShown = (count: number) =>
  `Đang hiện ${counted<'vi'>(count, { other: 'mục' })}`;

/** The same, on one page of a list that has several. */
export const entriesShownHere = (count: number) => `${entriesShown(count)} trên trang này`;

export const briefings = (count: number) => counted<'vi'>(count, { other: 'bản tóm lược' });
