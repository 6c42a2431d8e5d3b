import { formatAlternatives, formatList, formatNumber } from '../../locale.ts';
import { counted } from '../../plural.ts';
import type { Sentence } from '../../sentence.ts';
import { briefings } from './counts.ts';

// Words of scripts of the search page, each exported by itself, so that a script bundles only those that it uses.

export const searching = 'Đang tìm…';
export const notLoaded = 'Không tải được chỉ mục tìm kiếm. Hãy kiểm tra kết nối mạng rồi tìm lại.';
export const notInDevelopment = 'Chế độ phát triển không có tìm kiếm. Hãy chạy “npm start”.';

/** What a page is that is found and is no briefing. */
export const recordKinds = {
  Dossier: 'Hồ sơ',
  Agreement: 'Thỏa thuận',
  Project: 'Dự án',
  Event: 'Sự kiện',
  Person: 'Nhân vật',
  Organisation: 'Tổ chức',
  Figures: 'Số liệu',
};

// Filters.

/** What results are filtered by. */
export const filters = {
  pair: 'Cặp nước',
  country: 'Nước',
  sector: 'Lĩnh vực',
  source: 'Nguồn tin',
  year: 'Năm',
  from: 'Từ',
  to: 'Đến',
};

interface Filter {
  key: keyof typeof filters;
  /** The value, as readers see it. */
  label: string;
}

/** A filter in force, or one that leaves out. */
export const filter = ({ key, label, excluded }: Filter & { excluded: boolean }) =>
  excluded ? `Trừ ${filters[key].toLowerCase()}: ${label}` : `${filters[key]}: ${label}`;
/** What a button does that shows a filter. */
export const removeFilter = <Part>(shown: Part): Sentence<Part> => ['Bỏ ', shown];
/** How many boxes are ticked. */
export const chosen = ({ count }: { count: number }) => `(đã chọn ${formatNumber(count)})`;

// Years without a beginning, without an end, and with both.
export const yearsUntil = ({ last }: { last: string }) => `đến ${last}`;
export const yearsSince = ({ first }: { first: string }) => `từ ${first}`;
export const yearsBetween = ({ first, last }: { first: string; last: string }) =>
  `${first} đến ${last}`;

// What a search found.

/** Words of a query among ours. */
export const quoted = ({ words }: { words: string }) => `“${words}”`;
/** The last of a list of words that is too long. */
export const otherWords = ({ count }: { count: number }) =>
  counted<'vi'>(count, { other: 'từ khác' });

/** What was searched for. */
export interface Searched {
  /** Words that results must have, and those that they must not have, in quotation marks. */
  wanted: readonly string[];
  unwanted: readonly string[];
  /** What results belong to, by name: countries, sectors, years. */
  within: readonly string[];
  /** Years of which the first or the last is not given. */
  openYears: readonly string[];
  /** The ends of the period. */
  from: string | undefined;
  to: string | undefined;
  /** What results must not belong to, by name. */
  excluded: readonly string[];
}

/** How many briefings were found, and by what, in one sentence. */
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
  const joined = (parts: readonly unknown[], by: string) => parts.filter(Boolean).join(by);
  const result = [
    total > 0 ? `Tìm thấy ${briefings(total)}` : 'Không tìm thấy bản tóm lược nào',
    onDevice && 'trên thiết bị này',
    listed('cho', wanted),
  ];
  const conditions = [
    listed('không có', unwanted),
    listed('thuộc', within),
    ...openYears,
    joined([from && `từ ${from}`, to && `đến ${to}`], ' '),
    listed('trừ', excluded),
  ];
  return `${joined([joined(result, ' '), ...conditions], ', ')}.`;
};
export const searchingEarlier = 'Đang tìm trong những năm trước…';

/** @param words those that were searched for, in quotation marks. */
export const tooCommon = ({ words }: { words: readonly string[] }) =>
  `${words.join(', ')} quá phổ biến để tìm kiếm. Hãy thêm một từ cụ thể hơn.`;
export const nothingToSearchFor = ({ words }: { words: readonly string[] }) =>
  `${words.join(', ')} không có chữ cái hay chữ số nào để tìm kiếm.`;
export const cut = ({ characters }: { characters: number }) =>
  `Chỉ tìm theo ${formatNumber(characters)} ký tự đầu tiên.`;
export const notADate = ({ label }: { label: string }) =>
  `“${label}” không phải là ngày tháng. Hãy nhập năm, tháng hoặc ngày, chẳng hạn 2025, 2025-12 hoặc 2025-12-01.`;
export const unknown = ({ key, label }: Filter) =>
  `Kho lưu trữ này không có ${filters[key].toLowerCase()} “${label}”.`;
export const nowhereTogether = 'Không có bản tóm lược nào chứa tất cả các từ này.';
export const absent = ({ words }: { words: readonly string[] }) =>
  `Không có bản tóm lược nào chứa ${formatAlternatives(words)}.`;
export const alsoSearched = ({ words }: { words: readonly string[] }) =>
  `Cũng đã tìm: ${words.join(', ')}.`;
/** @param isMore whether other briefings have all of the words. */
export const partly = ({ count, isMore }: { count: number; isMore: boolean }) =>
  isMore
    ? `${briefings(count)} khác chứa một phần các từ này.`
    : `${briefings(count)} chứa một phần các từ này.`;

// What could not be searched.
export const similarUnknown = 'Không tra được các từ tương tự. Hãy kiểm tra kết nối mạng.';
export const notSearched = ({ years }: { years: readonly string[] }) =>
  `Chưa tìm trong: ${years.join(', ')}. Hãy kiểm tra kết nối mạng.`;
export const notOnDevice = ({ count }: { count: number }) =>
  `${briefings(count)} khác phù hợp nhưng không được lưu trên thiết bị này.`;
export const notDownloaded = ({ years }: { years: readonly string[] }) =>
  `Không tìm trong những năm chưa tải về đầy đủ: ${years.join(', ')}.`;
/** @param saved the date and time at which the copy was saved. */
export const copySearched = ({ saved }: { saved: string }) =>
  `Đã tìm trong bản sao được lưu ${saved}.`;

// Results that have only some of the words.
export const nearest = 'Thiếu một số từ';
export const missing = ({ words }: { words: readonly string[] }) => `Thiếu ${formatList(words)}`;

// What to do after a search that found nothing.
export const instead = ({ key, label, instead }: Filter & { instead: string }) =>
  `${filters[key]} “${instead}” thay cho “${label}”`;
/** @param words in quotation marks. */
export const withoutWords = ({ words, total }: { words: string; total: number }) =>
  `Bỏ ${words}: ${briefings(total)}`;
export const withoutFilter = ({ key, label }: Filter) => `Bỏ bộ lọc “${filters[key]}: ${label}”`;
export const withoutFilters = 'Tìm lại không dùng bộ lọc';
export const clear = 'Xóa nội dung tìm kiếm';
