import { formatNumber, listOfParts } from '../locale.ts';
import { counted, countedAll } from '../plural.ts';
import type { Sentence } from '../sentence.ts';
import { briefings } from './client/counts.ts';
import { dated } from './dated.ts';

/** A country, whose adjective is not needed. */
interface Origin {
  adjective: string | undefined;
  country: string;
}

/** The words of dossiers and the other pages of a pair. */
export const pair = {
  pairs: 'Cặp nước',
  ofPage: ({ title, number }: { title: string; number: number }) =>
    `${title}, trang ${formatNumber(number)}`,
  partOf: ({ part, pair }: { part: string; pair: string }) => `${part}: ${pair}`,

  // The dossier, from above.
  description: ({ pair, count }: { pair: string; count: number }) =>
    `Quan hệ ${pair}: dòng thời gian, thỏa thuận, số liệu kèm nguồn, các mốc sắp tới và ${briefings(count)}.`,
  asOf: <Part>(date: Part): Sentence<Part> => ['tính đến ', date],
  asOfSentence: <Part>(date: Part): Sentence<Part> => ['Tính đến ', date],
  briefingsBySide: ({ count, sides }: { count: number; sides: readonly string[] }) =>
    `${briefings(count)}: ${sides.join(', ')}`,
  briefingsOfSide: ({ count, country }: Origin & { count: number }) =>
    `${formatNumber(count)} từ ${country}`,
  briefingsFromElsewhere: ({ count }: { count: number }) => `${formatNumber(count)} từ nơi khác`,
  onlyBriefing: <Part>(date: Part): Sentence<Part> => [
    'Kho lưu trữ này có một bản tóm lược về cặp nước này (',
    date,
    ').',
  ],
  parts: 'Trong hồ sơ này',
  agreements: 'Thỏa thuận',
  timeline: 'Dòng thời gian',
  disagreements: 'Khác biệt giữa các nguồn',
  comingUp: 'Sắp tới',
  figures: 'Số liệu',
  briefings: 'Bản tóm lược',
  fullTimeline: ({ count }: { count: number }) =>
    `Dòng thời gian đầy đủ (${counted<'vi'>(count, { other: 'mục' })})`,
  allDisagreements: ({ count }: { count: number }) =>
    `Xem đủ ${counted<'vi'>(count, { other: 'điểm khác biệt giữa các nguồn' })}`,
  datesAfter: <Part>(date: Part): Sentence<Part> => ['Các mốc sau ', date, ', theo tin gốc'],
  noDateAfter: <Part>(date: Part): Sentence<Part> => [
    'Kho lưu trữ này không có tin nào về mốc thời gian sau ',
    date,
    '.',
  ],
  dateReported: <Part>(kind: string, reports: readonly Part[]): Sentence<Part> => [
    `${kind}; `,
    ...reports.flatMap((report, index) => (index > 0 ? [', ', report] : [report])),
  ],
  reportedOn: <Part>(date: Part): Sentence<Part> => ['theo tin ', date],
  calendar: 'Tất cả mốc thời gian và sự kiện dưới dạng tệp lịch (.ics)',
  people: 'Nhân vật và tổ chức',
  peopleOrder: 'Được nêu tên nhiều nhất; chức vụ theo bản tóm lược mới nhất',
  allBriefings: ({ count }: { count: number }) => `Xem đủ ${briefings(count)}`,
  background: 'Bối cảnh',
  countries: 'Hai nước',
  briefingsOn: ({ country }: { country: string }) => `Tất cả bản tóm lược về ${country}`,
  bySector: 'Bản tóm lược theo lĩnh vực',
  map: ({ pair }: { pair: string }) => `Bản đồ ${pair}`,

  // Entries of the timeline.
  briefingOf: ({ date }: { date: string }) => `Bản tóm lược ${dated(date)}`,
  sourcesFrom: ({ country }: Origin) => `Nguồn tin từ ${country}`,
  onlySourcesFrom: ({ country }: Origin) => `Chỉ có nguồn tin từ ${country} trong kho lưu trữ này`,
  otherSources: 'Nguồn tin khác',
  noBriefing: 'không có bản tóm lược nào trong kho lưu trữ này',
  more: ({ count }: { count: number }) => `${formatNumber(count)} mục khác`,
  andMore: ({ count }: { count: number }) => `và ${formatNumber(count)} mục khác`,
  events: 'Sự kiện và thỏa thuận',

  // The printed sheet.
  sheet: {
    agreements: 'Thỏa thuận',
    agreementColumns: 'ngày ký; tình trạng sau đó kèm ngày; ngày của tin gốc mới nhất',
    notSigned: '–',
    status: ({ status, date }: { status: string; date: string }) => `${status}, ${date}`,
    periodEnded: ({ date }: { date: string }) => `Hết thời hạn: ${date}`,
    noReport: 'không có tin gốc',
    group: ({ documents, event }: { documents: string; event: string }) => `${documents}: ${event}`,
    events: 'Sự kiện',
    steps: ({ status, titles }: { status: string; titles: readonly string[] }) =>
      `${status}: ${titles.join('; ')}`,
    event: ({ title }: { title: string }) => `${title}.`,
    documents: ({ documents }: { documents: string }) => `${documents}.`,
    disagreements: 'Khác biệt giữa các nguồn',
    disagreement: ({ title }: { title: string }) => `${title}:`,
    statement: ({ says, hosts }: { says: string; hosts: readonly string[] }) =>
      `${says} (${hosts.join(', ')})`,
    comingUp: 'Sắp tới, theo tin gốc',
    projects: 'Dự án:',
    project: ({ name, status }: { name: string; status: string }) => `${name}: ${status}`,
    sources: 'Nguồn tin',
    whereToRead: ({ address }: { address: string }) =>
      `Các số nhỏ là số thứ tự trong danh sách này; các bản tóm lược có tại ${address}.`,
    /** What the sheet leaves out; "" where it has all. */
    leftOut: ({ agreements, events, disagreements, projects, dates, figures }: LeftOut) => {
      const left = countedAll<'vi'>([
        [agreements, { other: 'thỏa thuận' }],
        [events, { other: 'sự kiện' }],
        [disagreements, { other: 'điểm khác biệt giữa các nguồn' }],
        [projects, { other: 'dự án' }],
        [dates, { other: 'mốc thời gian' }],
        [figures, { other: 'số liệu' }],
      ]);
      return left && `Không có trong bản in này: ${left}; tất cả có tại địa chỉ trên, kèm nguồn.`;
    },
  },

  // The pages of a dossier's parts.
  sector: 'Lĩnh vực',
  allSectors: 'Tất cả lĩnh vực',
  onThisPage: <Part>({
    years,
    others,
  }: {
    years: string;
    others: readonly Part[];
  }): Sentence<Part> => [
    `Bộ lọc áp dụng cho trang này, gồm các mục của ${years}. Các trang khác: `,
    ...listOfParts(others),
    '.',
  ],
  timelineDescription:
    'Các sự kiện giữa hai nước kèm văn kiện, và từng bước của mỗi thỏa thuận, mới nhất trước.',
  disagreementsDescription:
    'Những điểm mà các tin gốc trong kho lưu trữ này mâu thuẫn với nhau, kèm lý do có thể có.',
  briefingsDescription: ({ pair, count }: { pair: string; count: number }) =>
    `${briefings(count)} về quan hệ ${pair}, mới nhất trước.`,
  allOfThem: 'Tất cả bản tóm lược',
  agreementsDescription: ({ pair }: { pair: string }) =>
    `Mọi thỏa thuận ${pair} trong kho lưu trữ này, kèm tình trạng và ngày của tin gốc mới nhất về từng thỏa thuận.`,

  // The state of play with its earlier texts.
  versions: {
    title: 'Hiện trạng',
    description: ({ pair }: { pair: string }) =>
      `Tóm tắt hiện trạng quan hệ ${pair} và các phiên bản trước.`,
    heading: 'Các phiên bản',
    legend: <Part>({ inserted, deleted }: Marks<Part>): Sentence<Part> => [
      'Xếp theo ngày đăng, mới nhất ở trên. Thay đổi so với phiên bản trước: ',
      inserted('từ được thêm'),
      ', ',
      deleted('từ bị xóa'),
      '.',
    ],
    original: <Part>(language: Part): Sentence<Part> => [
      'Các phiên bản được giữ bằng ngôn ngữ gốc: ',
      language,
    ],
    first: 'Phiên bản đầu tiên trong kho lưu trữ này',
    earlier: 'Các phiên bản trước của bài này',
    insertion: { start: 'thêm: ', end: ' (hết phần thêm) ' },
    deletion: { start: 'xóa: ', end: ' (hết phần xóa) ' },
  },

  // All pairs.
  index: {
    title: 'Cặp nước',
    description: 'Mọi cặp nước có bản tóm lược.',
    none: 'Chưa có bản tóm lược nào về một cặp nước.',
    others: 'Các cặp nước khác',
    pair: 'Cặp nước',
    months: 'Theo tháng',
    keyFigure: 'Số liệu chính',
    agreements: 'Thỏa thuận',
    nextDate: 'Mốc tiếp theo',
    nextDateLabel: 'Mốc tiếp theo:',
    caption: ({ period }: { period: string }) =>
      `Cặp nước có nhiều bản tóm lược nhất đứng trước. Theo tháng: sự kiện và bước của thỏa thuận, ${period}; mỗi cặp nước có thang đo riêng.`,
    noKeyFigure: 'Không có số liệu chính trong kho lưu trữ này',
    atStage: ({ count, stage }: { count: number; stage: string }) =>
      `${formatNumber(count)} ${stage}`,
    noAgreement: 'Không có thỏa thuận nào trong kho lưu trữ này',
    noDate: 'Không có mốc nào trong kho lưu trữ này',
  },
  matrix: {
    label: 'Ma trận cặp nước',
    caption: 'Bản tóm lược theo cặp nước',
    cell: ({ pair, count }: { pair: string; count: number }) => `${pair}: ${briefings(count)}`,
    leftOut: ({ shown, total, fewest }: { shown: number; total: number; fewest: number }) =>
      `Hiển thị ${formatNumber(shown)} trong số ${formatNumber(total)} nước: những nước có ít nhất ${briefings(fewest)}.`,
  },

  // Before and after a briefing.
  later: 'Sau đó',
  earlier: 'Trước đó',
};

/** Mark words as inserted or deleted. */
interface Marks<Part> {
  inserted: (words: string) => Part;
  deleted: (words: string) => Part;
}

/** How many of each are not on the printed sheet. */
interface LeftOut {
  agreements: number;
  events: number;
  disagreements: number;
  projects: number;
  dates: number;
  figures: number;
}
