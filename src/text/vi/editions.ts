import type { EditionKind } from '../../model/edition.ts';
import { formatNumber } from '../locale.ts';
import { countedAll } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** The words of monthly editions, their lists and their feeds. */
export const editions = {
  title: 'Tổng hợp hằng tháng',
  description:
    'Những gì kho lưu trữ này có về từng tháng: những gì được ký, được đưa tin, được thêm vào và được đính chính, kèm số mục.',
  titleOfPair: ({ pair }: { pair: string }) => `Tổng hợp hằng tháng: ${pair}`,
  descriptionOfPair: ({ pair, fewest }: { pair: string; fewest: number }) =>
    `Những gì kho lưu trữ này có về ${pair}, cho mỗi tháng có từ ${formatNumber(fewest)} mục trở lên, kèm số mục.`,
  feedsOfPairs: 'Bản tổng hợp hằng tháng của mỗi cặp nước cũng có một kênh tin trên trang riêng.',
  feedDescription:
    'Bản tổng hợp đầy đủ của từng tháng, ngay khi kho lưu trữ này có nội dung của tháng sau.',

  edition: ({ month, pair }: { month: string; pair: string | undefined }) =>
    pair === undefined ? `Bản tổng hợp ${month}` : `${pair}, ${month}`,
  counts: (count: Readonly<Record<EditionKind, number>>) =>
    countedAll<'vi'>([
      [count.steps, { other: 'bước của các thỏa thuận' }],
      [count.events, { other: 'sự kiện' }],
      [count.projects, { other: 'bước của các dự án' }],
      [count.reports, { other: 'tin gốc' }],
      [count.added, { other: 'bản tóm lược tin gốc của tháng khác' }],
      [count.statesOfPlay, { other: 'bài hiện trạng được viết hoặc sửa' }],
      [count.corrections, { other: 'đính chính' }],
    ]),
  inArchive: ({ counts }: { counts: string }) => `Trong kho lưu trữ này: ${counts}.`,
  isOpen:
    'Bản tổng hợp này chưa đầy đủ: kho lưu trữ này chưa có gì của tháng sau, nên nội dung có thể còn thay đổi.',
  open: ({ month }: { month: string }) => `${month} (chưa đầy đủ)`,
  kinds: {
    steps: 'Thỏa thuận',
    events: 'Sự kiện',
    projects: 'Dự án',
    reports: 'Tin gốc',
    added: 'Mới thêm vào kho lưu trữ',
    statesOfPlay: 'Hiện trạng',
    corrections: 'Đính chính',
  },
  /** A report by its source and date. */
  report: <Part>(source: Part, date: Part): Sentence<Part> => [source, ', ', date],
  addedNote: 'Bản tóm lược các tin gốc của tháng khác, được đăng trong tháng này.',
  revised: 'Bản sửa đổi',
  briefingsOfYear: ({ year }: { year: string }) => `Tất cả bản tóm lược năm ${year}`,
  pairs: 'Bản tổng hợp theo cặp nước',
  pairsNote: ({ fewest }: { fewest: number }) =>
    `Các cặp nước có từ ${formatNumber(fewest)} mục trở lên trong tháng này, kèm số mục.`,
  others: 'Các bản tổng hợp khác',
  previous: ({ month }: { month: string }) => `Trước: ${month}`,
  next: ({ month }: { month: string }) => `Sau: ${month}`,
  ofAllPairs: ({ month }: { month: string }) => `Tất cả cặp nước, ${month}`,
};
