import type { Searched } from '../../en/client/search.ts';
import { formatAlternatives, formatList, formatNumber } from '../../locale.ts';
import { counted } from '../../plural.ts';
import type { Sentence } from '../../sentence.ts';
import { briefings } from './counts.ts';

// Words of scripts of the search page, each exported by itself, so that a script bundles only those that it uses.

export type { Searched };

export const searching = 'ພວມຄົ້ນຫາ…';
export const notLoaded = 'ໂຫຼດດັດຊະນີຄົ້ນຫາບໍ່ໄດ້. ກະລຸນາກວດເບິ່ງການເຊື່ອມຕໍ່ຂອງທ່ານ ແລ້ວຄົ້ນຫາໃໝ່.';
export const notInDevelopment = 'ການຄົ້ນຫາໃຊ້ບໍ່ໄດ້ໃນໂໝດພັດທະນາ. ໃຫ້ໃຊ້ “npm start” ແທນ.';

/** What a page is that is found and is no briefing. */
export const recordKinds = {
  Dossier: 'ແຟ້ມຂໍ້ມູນ',
  Agreement: 'ຂໍ້ຕົກລົງ',
  Project: 'ໂຄງການ',
  Event: 'ເຫດການ',
  Person: 'ບຸກຄົນ',
  Organisation: 'ອົງການຈັດຕັ້ງ',
  Figures: 'ຕົວເລກ',
};

// Filters.

/** What results are filtered by. */
export const filters = {
  pair: 'ຄູ່ປະເທດ',
  country: 'ປະເທດ',
  sector: 'ຂະແໜງການ',
  source: 'ແຫຼ່ງຂ່າວ',
  year: 'ປີ',
  from: 'ນັບແຕ່',
  to: 'ຮອດ',
};

interface Filter {
  key: keyof typeof filters;
  /** The value, as readers see it. */
  label: string;
}

export const filter = ({ key, label, excluded }: Filter & { excluded: boolean }) =>
  excluded ? `ຍົກເວັ້ນ${filters[key]}: ${label}` : `${filters[key]}: ${label}`;
/** What a button does that shows a filter. */
export const removeFilter = <Part>(shown: Part): Sentence<Part> => ['ເອົາອອກ ', shown];
/** How many boxes are ticked. */
export const chosen = ({ count }: { count: number }) => `(ເລືອກ ${formatNumber(count)})`;

// Years without a beginning, without an end, and with both.
export const yearsUntil = ({ last }: { last: string }) => `ຮອດ ${last}`;
export const yearsSince = ({ first }: { first: string }) => `ນັບແຕ່ ${first}`;
export const yearsBetween = ({ first, last }: { first: string; last: string }) =>
  `${first} ຫາ ${last}`;

// What a search found.

/** Words of a query among ours. */
export const quoted = ({ words }: { words: string }) => `“${words}”`;
/** The last of a list of words that is too long. */
export const otherWords = ({ count }: { count: number }) =>
  `ອີກ ${counted<'lo'>(count, { other: 'ຄຳ' })}`;

export const found = ({
  total,
  onDevice,
  searched: { wanted, unwanted, within, openYears, from, to, excluded },
}: {
  total: number;
  onDevice: boolean;
  searched: Searched;
}) => {
  const listed = (before: string, items: readonly string[]) =>
    items.length > 0 && `${before} ${items.join(', ')}`;
  const period = [from && `ນັບແຕ່ ${from}`, to && `ຮອດ ${to}`];
  const joined = (parts: readonly unknown[], by: string) => parts.filter(Boolean).join(by);
  const sentence = [
    total > 0 ? `ພົບ ${briefings(total)}` : 'ບໍ່ພົບບົດສະຫຼຸບຂ່າວ',
    onDevice && 'ໃນອຸປະກອນນີ້',
    listed('ທີ່ມີ', wanted),
    listed('ທີ່ບໍ່ມີ', unwanted),
    joined([listed('ໃນ', within), ...openYears, joined(period, ' ')], ', '),
  ];
  return `${joined([joined(sentence, ' '), listed('ຍົກເວັ້ນ', excluded)], ', ')}.`;
};
export const searchingEarlier = 'ພວມຄົ້ນຫາປີກ່ອນໜ້າ…';

/** @param words those that were searched for, in quotation marks. */
export const tooCommon = ({ words }: { words: readonly string[] }) =>
  `${words.join(', ')} ເປັນຄຳທີ່ພົບເລື້ອຍເກີນໄປ. ກະລຸນາຕື່ມຄຳທີ່ເຈາະຈົງກວ່ານີ້.`;
export const nothingToSearchFor = ({ words }: { words: readonly string[] }) =>
  `${words.join(', ')} ບໍ່ມີຕົວອັກສອນ ຫຼື ຕົວເລກໃຫ້ຄົ້ນຫາ.`;
export const cut = ({ characters }: { characters: number }) =>
  `ພວກເຮົາຄົ້ນຫາສະເພາະ ${formatNumber(characters)} ຕົວອັກສອນທຳອິດ.`;
export const notADate = ({ label }: { label: string }) =>
  `“${label}” ບໍ່ແມ່ນວັນທີ. ໃຫ້ຂຽນປີ, ເດືອນ ຫຼື ວັນ, ເຊັ່ນ: 2025, 2025-12 ຫຼື 2025-12-01.`;
export const unknown = ({ key, label }: Filter) => `ບໍ່ມີ${filters[key]} “${label}” ໃນຄັງຂໍ້ມູນນີ້.`;
export const nowhereTogether = 'ບໍ່ມີບົດສະຫຼຸບຂ່າວໃດທີ່ມີຄຳເຫຼົ່ານີ້ຄົບທຸກຄຳ.';
export const absent = ({ words }: { words: readonly string[] }) =>
  `ບໍ່ມີບົດສະຫຼຸບຂ່າວໃດທີ່ມີ ${formatAlternatives(words)}.`;
export const alsoSearched = ({ words }: { words: readonly string[] }) =>
  `ຄົ້ນຫານຳ: ${words.join(', ')}.`;
/** @param isMore whether other briefings have all of the words. */
export const partly = ({ count, isMore }: { count: number; isMore: boolean }) =>
  `${isMore ? 'ອີກ ' : ''}${briefings(count)} ມີບາງຄຳ.`;

// What could not be searched.
export const similarUnknown = 'ຊອກຫາຄຳທີ່ຄ້າຍຄືກັນບໍ່ໄດ້. ກະລຸນາກວດເບິ່ງການເຊື່ອມຕໍ່ຂອງທ່ານ.';
export const notSearched = ({ years }: { years: readonly string[] }) =>
  `ບໍ່ໄດ້ຄົ້ນຫາປີ: ${years.join(', ')}. ກະລຸນາກວດເບິ່ງການເຊື່ອມຕໍ່ຂອງທ່ານ.`;
export const notOnDevice = ({ count }: { count: number }) =>
  `ອີກ ${briefings(count)} ກົງກັບການຄົ້ນຫາ, ແຕ່ບໍ່ໄດ້ບັນທຶກໄວ້ໃນອຸປະກອນນີ້.`;
export const notDownloaded = ({ years }: { years: readonly string[] }) =>
  `ບໍ່ໄດ້ຄົ້ນຫາ ຍ້ອນດາວໂຫຼດບໍ່ຄົບ: ${years.join(', ')}.`;
/** @param saved the date and time at which the copy was saved. */
export const copySearched = ({ saved }: { saved: string }) => `ຄົ້ນຫາໃນສຳເນົາທີ່ບັນທຶກໄວ້ເມື່ອ ${saved}.`;

// Results that have only some of the words.
export const nearest = 'ຂາດບາງຄຳ';
export const missing = ({ words }: { words: readonly string[] }) => `ບໍ່ມີ ${formatList(words)}`;

// What to do after a search that found nothing.
export const instead = ({ key, label, instead }: Filter & { instead: string }) =>
  `${filters[key]} “${instead}” ແທນ “${label}”`;
/** @param words in quotation marks. */
export const withoutWords = ({ words, total }: { words: string; total: number }) =>
  `ຕັດ ${words} ອອກ: ${briefings(total)}`;
export const withoutFilter = ({ key, label }: Filter) => `ຕັດຕົວກອງ “${filters[key]}: ${label}” ອອກ`;
export const withoutFilters = 'ຄົ້ນຫາໃໝ່ໂດຍບໍ່ມີຕົວກອງ';
export const clear = 'ລຶບຄຳຄົ້ນຫາ';
