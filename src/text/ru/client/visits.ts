import { formatNumber } from '../../locale.ts';
import { plural } from '../../plural.ts';
import type { Sentence } from '../../sentence.ts';

// Words of scripts about what is new since the last visit, each exported by itself, so that a script bundles only those that it uses.

/** Labels of entries of a list. */
export const labels = { new: 'Новое', updated: 'Обновлено' };

export const correctedSinceRead = 'Исправлено после вашего прочтения';

/** How many entries are new. */
interface NewEntries {
  count: number;
  /** Whether there may be more than the list shows. */
  isAtLeast: boolean;
}

const newEntries = ({ count, isAtLeast }: NewEntries) =>
  `${formatNumber(count)}${isAtLeast ? '+' : ''} ${plural<'ru'>(count, {
    one: 'новая',
    few: 'новые',
    many: 'новых',
    other: 'новых',
  })}`;

export const newSinceLastVisit = (entries: NewEntries) =>
  `${newEntries(entries)} с прошлого посещения`;

/** @param inFull marks words that may be left out where there is little room. */
export const newSinceVisitOn = <Part>(
  entries: NewEntries,
  day: string,
  inFull: (words: string) => Part,
): Sentence<Part> => [`${newEntries(entries)} с `, inFull('вашего посещения '), day];
