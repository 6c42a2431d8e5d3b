import type { MissingPart } from '../../model/glance/part.ts';
import { formatList, formatNumber } from '../locale.ts';
import { countedAll } from '../plural.ts';

/** The words of charts. */
export const charts = {
  /** Why there is no chart. */
  missing: {
    'trade-value': 'Kho lưu trữ này không có tin về giá trị thương mại.',
    'trade-value-but-growth':
      'Kho lưu trữ này không có tin về giá trị thương mại, chỉ có mức tăng trưởng.',
    'trade-directions':
      'Không có nguồn tin nào trong kho lưu trữ này nêu cả xuất khẩu và nhập khẩu.',
    'total-investment': 'Kho lưu trữ này không có tin về tổng vốn đầu tư.',
    quantity:
      'Kho lưu trữ này không nêu đại lượng chính nào, chẳng hạn điện hay hàng hóa, cho cặp nước này.',
    agreement: 'Kho lưu trữ này không có tin về thỏa thuận nào.',
    event: 'Kho lưu trữ này không có tin về sự kiện nào.',
  } satisfies Record<MissingPart, string>,
  title: {
    atAGlance: 'Tổng quan',
    trade: 'Thương mại',
    tradeInContext: 'Thương mại: tin gốc này và các tin khác',
    tradeOfPair: ({ pair }: { pair: string }) => `${pair}: thương mại`,
    tradeBothWays: 'Thương mại hai chiều',
    directions: 'Xuất khẩu và nhập khẩu',
    investment: 'Đầu tư',
    investmentBy: ({ from, to }: { from: string; to: string }) => `Đầu tư của ${from} tại ${to}`,
    quantity: 'Đại lượng chính',
    agreements: 'Thỏa thuận',
    months: 'Theo từng tháng',
  },

  /** The key to the symbols. */
  legend: {
    label: 'Chú giải ký hiệu',
    first: ({ country }: { country: string }) => `do ${country} thống kê hoặc đưa tin`,
    second: ({ country }: { country: string }) => `do ${country}`,
    firstOfAny: 'do nước được nêu trước thống kê hoặc đưa tin',
    secondOfAny: 'do nước được nêu sau',
    byAnother: ({ country }: { country: string }) => `số liệu của ${country} do nước khác đưa tin`,
    byAnotherOfAny: 'số liệu của một bên do nước khác đưa tin',
    byOthers: 'do bên khác, hoặc nhiều bên cùng nêu',
    hollow: 'ước tính, mục tiêu, mức trần, suy luận hoặc số do chúng tôi tính',
    notFromZero: 'Mỗi đường đi từ số thấp nhất đến số cao nhất, không bắt đầu từ số không.',
  },

  emphasis: 'Số liệu của tin gốc này có màu đậm; số liệu của các tin khác có màu nhạt.',
  allFigures: ({ pair }: { pair: string }) => `Tất cả số liệu về ${pair}`,

  targetFor: ({ period }: { period: string }) => `Mục tiêu ${period}`,

  amounts: {
    targets: 'Mục tiêu',
    periodInferred: 'thời kỳ do suy luận',
    noYear: 'Các mục tiêu không nêu năm.',
    silent: ({ countries }: { countries: readonly string[] }) =>
      `Biểu đồ này không có số liệu từ ${formatList(countries)}.`,
    row: ({ period, numbers }: { period: string; numbers: readonly string[] }) =>
      `${period}: ${formatList(numbers)}`,
    inWords: ({ title, unit, rows }: { title: string; unit: string; rows: readonly string[] }) =>
      `${title}, đơn vị ${unit}. ${rows.join('; ')}.`,
  },
  /** What a chart leaves out; "" where it shows all. */
  notShown: ({ shorter = 0, pastTargets = 0, earlier = 0 }: NotShown) => {
    const left = countedAll<'vi'>([
      [shorter, { other: 'thời kỳ ngắn hơn' }],
      [pastTargets, { other: 'mục tiêu đã qua' }],
      [earlier, { other: 'thời kỳ trước đó' }],
    ]);
    return left && `Không hiển thị: ${left}.`;
  },

  /** Numbers that differ. */
  statements: {
    row: ({ period, numbers }: { period: string; numbers: readonly string[] }) =>
      `${period}: ${numbers.join(', ')}`,
    inWords: ({ title, rows }: { title: string; rows: readonly string[] }) =>
      `${title}. ${rows.join('; ')}.`,
  },

  directions: {
    tableCaption: 'Xuất khẩu, nhập khẩu và cán cân',
    way: ({ from, to }: { from: string; to: string }) => `${from} sang ${to}`,
    noSurplus: 'không có thặng dư vượt quá sai số làm tròn',
    surplus: ({ amount, country }: { amount: string; country: string }) =>
      `${country} thặng dư ${amount}`,
    anotherReport: 'tin gốc khác',
    whyDifferent: 'Vì sao hai tin gốc khác nhau',
    /** A balance in the table, which is not in the unit of the chart. */
    inUnit: ({ balance, unit }: { balance: string; unit: string }) => `${balance} (${unit})`,
    inWords: ({ unit, rows }: { unit: string; rows: readonly string[] }) =>
      `Đơn vị: ${unit}. ${rows.join(' ')}`,
    row: ({ period, balance }: { period: string; balance: string }) => `${period}: ${balance}.`,
    rowOfBoth: ({ period, first, second, balance }: BothWays) =>
      `${period}: ${first.country} xuất khẩu ${first.amount} và ${second.country} xuất khẩu ${second.amount}, ${balance}.`,
  },

  quantity: {
    part: ({ part, whole }: { part: string; whole: string }) => `${part} trong số ${whole}`,
    outline: ({ what, period }: { what: string; period: string }) =>
      `Khung viền: ${what}, ${period}`,
    row: ({ period, amount, about }: { period: string; amount: string; about: string }) =>
      `${period}: ${amount}, ${about}`,
    inWords: ({ title, rows }: { title: string; rows: readonly string[] }) =>
      `${title}. ${rows.join('; ')}.`,
  },

  lifelines: {
    step: ({ status, date }: { status: string; date: string }) => `${status}, ${date}`,
    latestReport: ({ date }: { date: string }) => `tin gốc mới nhất: ${date}`,
    noReport: 'không có tin gốc trong kho lưu trữ này',
    key: ({ asOf }: { asOf: string }) =>
      `Đường liền: đến tin gốc mới nhất; chấm: từ đó không có tin trong kho lưu trữ này, tính đến ${asOf}`,
    keyWithBand: ({ asOf }: { asOf: string }) =>
      `Dải: không rõ ngày; đường liền: đến tin gốc mới nhất; chấm: từ đó không có tin trong kho lưu trữ này, tính đến ${asOf}`,
    all: ({ count }: { count: number }) =>
      count === 1 ? 'Thỏa thuận này' : `Tất cả ${formatNumber(count)} thỏa thuận`,
    /** After the number of all. */
    notShown: ({ count }: { count: number }) => `; không hiển thị ${formatNumber(count)}`,
    monthOfYear: ({ month, year }: { month: string; year: string }) => `${month}/${year}`,
    tableOf: ' về các thỏa thuận này',
    tableCaption: 'Các thỏa thuận trong biểu đồ',
    agreement: 'Thỏa thuận',
    status: 'Tình trạng',
    latest: 'Tin gốc mới nhất',
  },

  months: {
    caption: 'Sự kiện và bước của thỏa thuận theo tháng',
    inWords: ({ period, months }: { period: string; months: readonly string[] }) =>
      `Sự kiện và bước của thỏa thuận, ${period}. ${months.join('; ') || 'Không có'}.`,
    month: ({ month, count }: { month: string; count: number }) =>
      `${month}: ${formatNumber(count)}`,
    eventsInKey: 'sự kiện',
    stepsInKey: 'bước của thỏa thuận',
    /** What the chart leaves out; "" where it shows all. */
    notShown: ({ earlier, before, later, undated }: MoreMonths) => {
      const left = [
        ...(earlier > 0 ? [`${formatNumber(earlier)} trước ${before}`] : []),
        ...(later > 0 ? [`${formatNumber(later)} về sau`] : []),
        ...(undated > 0 ? [`${formatNumber(undated)} không rõ tháng`] : []),
      ];
      return left.length > 0 ? `không hiển thị: ${formatList(left)}` : '';
    },
    tableOf: ' theo tháng',
    monthColumn: 'Tháng',
    events: 'Sự kiện',
    steps: 'Bước của thỏa thuận',
  },

  /** Opens the table of a chart, and the buttons that save both as files. */
  table: 'Dữ liệu',
  tableOf: ({ caption }: { caption: string }) => `: ${caption}`,
  files: { svg: 'Biểu đồ SVG', png: 'Biểu đồ PNG', csv: 'Bảng CSV' },
  period: 'Thời kỳ',
  value: 'Giá trị',
  attributedTo: 'Nguồn số liệu (ngày của bản tóm lược)',
};

/** How many of each are not in a chart. */
interface NotShown {
  shorter?: number;
  pastTargets?: number;
  earlier?: number;
}

/** What two countries exported to each other. */
interface BothWays {
  period: string;
  first: { country: string; amount: string };
  second: { country: string; amount: string };
  balance: string;
}

/** How many events and steps are not in a chart of months. */
interface MoreMonths {
  earlier: number;
  /** The first month of the chart. */
  before: string;
  later: number;
  undated: number;
}
