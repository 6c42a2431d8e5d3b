import { counted } from '../../plural.ts';

// Numbers of things, on pages and in scripts.

/** "3 entries shown", of a list of which a reader chose a part. */
export const entriesShown = (count: number) =>
  `Показано: ${counted<'ru'>(count, {
    one: 'запись',
    few: 'записи',
    many: 'записей',
    other: 'записи',
  })}`;

/** The same, on one page of a list that has several. */
export const entriesShownHere = (count: number) => `${entriesShown(count)} на этой странице`;

/** "1 сводка", "12 345 сводок", "0 сводок". */
export const briefings = (count: number) =>
  counted<'ru'>(count, { one: 'сводка', few: 'сводки', many: 'сводок', other: 'сводки' });
