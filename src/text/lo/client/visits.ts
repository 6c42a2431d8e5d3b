import { formatNumber } from '../../locale.ts';
import type { Sentence } from '../../sentence.ts';

// Words of scripts about what is new since the last visit, each exported by itself, so that a script bundles only those that it uses.

/** Labels of entries of a list. */
export const labels = { new: 'ໃໝ່', updated: 'ປັບປຸງແລ້ວ' };

export const correctedSinceRead = 'ໄດ້ແກ້ໄຂນັບແຕ່ທ່ານອ່ານ';

/** How many entries are new. */
interface NewEntries {
  count: number;
  /** Whether there may be more than the list shows. */
  isAtLeast: boolean;
}

const newEntries = ({ count, isAtLeast }: NewEntries) =>
  `${formatNumber(count)}${isAtLeast ? '+' : ''} ລາຍການໃໝ່`;

export const newSinceLastVisit = (entries: NewEntries) =>
  `${newEntries(entries)} ນັບແຕ່ທ່ານເຂົ້າຊົມຄັ້ງຫຼ້າສຸດ`;

/** @param inFull marks words that may be left out where there is little room. */
export const newSinceVisitOn = <Part>(
  entries: NewEntries,
  day: string,
  inFull: (words: string) => Part,
): Sentence<Part> => [`${newEntries(entries)} ນັບແຕ່ `, inFull('ທ່ານເຂົ້າຊົມຄັ້ງຫຼ້າສຸດເມື່ອ '), day];
