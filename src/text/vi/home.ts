import { formatList, formatNumber } from '../locale.ts';
import type { Sentence } from '../sentence.ts';

/** The words of the home page. */
export const home = {
  newestBriefing: <Part>(date: Part): Sentence<Part> => ['Bản tóm lược mới nhất: ', date],
  latest: 'Bản tóm lược mới nhất',
  whyLead: 'được chọn vì có số liệu và thỏa thuận',
  relations: 'Cặp nước có nhiều hoạt động nhất',
  chosenRelations: 'Cặp nước được chọn và có nhiều hoạt động nhất',
  bars: ({ period, most }: { period: string; most: number }) =>
    `Sự kiện và bước của thỏa thuận theo tháng, ${period}. Mọi cặp nước có cùng thang đo: cột cao nhất ứng với ${formatNumber(most)}.`,
  headline: ({ what, period }: { what: string; period: string }) => `${what}, ${period}`,
  headlinesDiffer: ({ what, period }: { what: string; period: string }) =>
    `${what}, ${period}; các nguồn đưa tin khác nhau`,
  targets: ({ amounts, year }: { amounts: readonly string[]; year: string | undefined }) =>
    `Mục tiêu: ${formatList(amounts)}, ${year ?? 'không nêu năm'}`,
  allPairs: 'Tất cả cặp nước',
  allOfSector: ({ sector }: { sector: string }) => `Tất cả bản tóm lược về lĩnh vực ${sector}`,
  moved: <Part>(date: Part): Sentence<Part> => ['Thỏa thuận có tin mới từ ', date],
  movedTo: ({ stage, count }: { stage: string; count: number }) =>
    `${stage}: ${formatNumber(count)}`,
  movedOrder: 'Theo tình trạng hiện tại',
  allAgreements: 'Tất cả thỏa thuận',
  more: 'Bản tóm lược khác',
  allBriefings: 'Tất cả bản tóm lược theo năm',
  comingUp: 'Sắp tới',
  disagreement: 'Các nguồn đưa tin khác nhau',
  allDisagreements: 'Tất cả điểm khác biệt giữa các nguồn',
};
