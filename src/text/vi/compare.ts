import type { Knowable } from '../../model/comparison.ts';
import { formatList, formatNumber, listOfParts } from '../locale.ts';
import type { Sentence } from '../sentence.ts';

/** The words of comparisons. */
export const compare = {
  // All comparisons.
  all: 'Tất cả bản so sánh',
  title: 'So sánh hai cặp nước',
  breadcrumb: 'So sánh',
  allDescription: 'Những gì kho lưu trữ này có về hai cặp nước, đặt cạnh nhau.',
  none: 'Kho lưu trữ này chưa có đủ thông tin về hai cặp nước nào để so sánh.',
  first: 'Cặp thứ nhất',
  second: 'Cặp thứ hai',
  any: 'Bất kỳ',
  /** After the list. */
  which: ({ figures }: { figures: number }) =>
    `Có thể so sánh hai cặp nước nếu chúng có chung một nước, và kho lưu trữ này có phần hiện trạng cùng ít nhất ${figures} số liệu về mỗi cặp. Nếu không thấy bản so sánh nào, hãy chọn “Bất kỳ” ở một trong hai ô.`,
  /** The comparisons in which both pairs have one country. */
  pairsWith: ({ country }: { country: string }) => `Các cặp có ${country}`,

  // One comparison; each pair is text or a link.
  both: <Part>(first: Part, second: Part): Sentence<Part> => [first, ' và ', second],
  description: ({ first, second }: { first: string; second: string }) =>
    `${first} và ${second} đặt cạnh nhau: thương mại, đầu tư, thỏa thuận và các sự kiện mới nhất trong kho lưu trữ này.`,
  /** In a dossier; the others are links. */
  comparedWith: <Part>(others: readonly Part[]): Sentence<Part> => [
    'So sánh với ',
    ...listOfParts(others),
  ],

  // What this archive holds on each.
  caption: 'Những gì kho lưu trữ này có về mỗi cặp nước',
  /** Below that. */
  countsNote:
    'Các con số đếm những gì được ghi lại trong kho lưu trữ này, không cho biết hai nước hợp tác nhiều hay ít.',
  nothing: 'không có',
  newest: 'Tin gốc mới nhất',
  keyFigure: 'Số liệu chính',
  goodsFrom: ({ country }: { country: string }) => `Hàng hóa từ ${country}`,
  goodsTo: ({ country }: { country: string }) => `Hàng hóa sang ${country}`,
  occasions: 'Sự kiện và bước của thỏa thuận',
  nextDate: 'Mốc tiếp theo',

  // What is known of one and not of the other.
  known: 'Chỉ có về một cặp nước trong kho lưu trữ này',
  onlyOf: ({ pair }: { pair: string }) => `Chỉ về ${pair}`,
  things: ({ things }: { things: readonly string[] }) => `${formatList(things)}.`,
  nothingMore: 'Không có gì.',
  subjects: <Part>(subjects: readonly Part[]): Sentence<Part> => [
    'Chủ đề của các bản tóm lược: ',
    ...listOfParts(subjects),
    '.',
  ],
  onBoth: 'Về cả hai',
  onNeither: 'Không có về cặp nào',
  knowable: {
    sides: 'tin gốc từ cả hai nước',
    tradeValue: 'giá trị thương mại',
    tradeTarget: 'mục tiêu thương mại',
    bothDirections: 'xuất khẩu và nhập khẩu từ cùng một nguồn',
    investment: 'tổng vốn đầu tư',
    power: 'số liệu về điện',
    coal: 'số liệu về than và khoáng sản',
    transport: 'số liệu về giao thông vận tải',
    events: 'sự kiện',
    agreements: 'thỏa thuận',
    inForce: 'thỏa thuận có hiệu lực hoặc đang thực hiện',
    projects: 'dự án',
    datesAhead: 'mốc sắp tới',
  } satisfies Record<Knowable, string>,

  // Charts.
  chart: {
    exchange: 'thương mại',
    direction: 'xuất khẩu và nhập khẩu',
    investment: 'đầu tư',
    quantity: 'đại lượng chính',
  },
  /** `differing` are charts side by side that have different units. */
  scales: ({ differing }: { differing: readonly string[] }) =>
    differing.length > 0
      ? `Các biểu đồ cạnh nhau có cùng thang đo, trừ biểu đồ về ${formatList(differing)} vì khác đơn vị.`
      : 'Các biểu đồ cạnh nhau có cùng thang đo.',

  // Agreements.
  agreementsCaption: 'Thỏa thuận trong kho lưu trữ này, theo tình trạng và theo loại',
  byStatus: 'Theo tình trạng',
  byKind: 'Theo loại',

  // Events.
  events: 'Sự kiện mới nhất',

  // Projects.
  noProject: 'Không có dự án nào trong kho lưu trữ này.',
  allProjects: ({ count }: { count: number }) => `Xem đủ ${formatNumber(count)} dự án`,
};
