import { plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** The words of briefings. */
export const briefing = {
  // The line below the headline.
  writtenBy: <Part>(name: Part): Sentence<Part> => ['tin của ', name],
  readReport: 'Đọc tin gốc',
  readCopy: <Part>(date: Part): Sentence<Part> => ['Đọc bản sao lưu ngày ', date],
  copyOf: <Part>(date: Part): Sentence<Part> => ['bản sao lưu ngày ', date],
  corrected: <Part>(date: Part): Sentence<Part> => ['Đính chính ngày ', date],

  // On pages in another language than the main one of the site.
  isTranslation: <Part>(original: Part): Sentence<Part> => ['Bản dịch; bản gốc: ', original],
  translatedBy: ({ translator }: { translator: string }) => `Người dịch: ${translator}.`,
  isOutdated: 'Bản gốc đã thay đổi sau khi có bản dịch này.',
  notTranslated: 'Bản tóm lược này chưa được dịch.',

  // The facts in the margin, also of agreements, events, people and organisations.
  facts: 'Thông tin chính',
  agreements: (count: number) => plural<'vi'>(count, { other: 'Thỏa thuận' }),
  documents: 'Tài liệu',
  documentKind: ({ size }: { size: string }) => `PDF, ${size}`,
  sourcesDiffer: 'Các nguồn đưa tin khác nhau',
  keyDates: 'Mốc thời gian',
  events: (count: number) => plural<'vi'>(count, { other: 'Sự kiện' }),
  people: 'Nhân vật',
  organisations: 'Tổ chức',
  organisationsCounted: ({ count }: { count: number }) => `Tổ chức (${count})`,
  aboutReport: 'Về tin gốc',
  published: 'Ngày đăng',
  source: 'Nguồn tin',
  author: 'Tin của',
  dateline: 'Nơi viết tin',
  formerAddress: 'Địa chỉ cũ',
  foundGone: <Part>(date: Part): Sentence<Part> => [
    'không còn truy cập được khi kiểm tra ngày ',
    date,
  ],
  countries: (count: number) => plural<'vi'>(count, { other: 'Nước' }),
  alsoMentioned: 'Cũng được nhắc đến',
  sectors: (count: number) => plural<'vi'>(count, { other: 'Lĩnh vực' }),
  reportMistake: 'Báo lỗi trong bản tóm lược này',

  // Read aloud in the text.
  inBody: {
    table: (number: number) => `Bảng ${number}`,
    code: (number: number) => `Đoạn mã ${number}`,
    done: 'Đã xong',
    notDone: 'Chưa xong',
  },

  // Below the text.
  history: 'Lịch sử',
  /** After a date. */
  online: 'Bản tóm lược được đăng',
  isCorrected: 'Bản tóm lược trên đây đã được đính chính.',
  allCorrections: 'Tất cả đính chính',
  changed: ({ fields }: { fields: string }) => `Phần thay đổi: ${fields}`,
  figures: 'Số liệu trong bản tóm lược này',
  figuresCaption: 'Từng số liệu kèm thời kỳ và nguồn',
  neighbours: 'Bản tóm lược trước và sau',
  related: 'Bản tóm lược liên quan',
  relatedBy: {
    event: ({ title }: { title: string }) => `Cùng sự kiện: ${title}`,
    conflict: ({ title }: { title: string }) => `Các nguồn đưa tin khác nhau: ${title}`,
    agreement: ({ title }: { title: string }) => `Cùng thỏa thuận: ${title}`,
    topic: ({ sector, pair }: { sector: string; pair: string }) =>
      `Cùng chủ đề: ${sector}, ${pair}`,
  },

  // What editors see while they write.
  forEditors: 'Dành cho biên tập viên',
  draft: 'Bản nháp.',
  isDraft: <Part>(field: Part): Sentence<Part> => [
    'Bạn đọc không thấy bản tóm lược này, vì tệp của nó có ghi ',
    field,
    '.',
  ],
  placeInFile: ({ line, column }: { line: number; column: number }) =>
    `Dòng ${line}, cột ${column}`,
  problems: 'Lỗi',
  problemsIn: ({ path }: { path: string }) => `Lỗi trong ${path}`,
  notShown: ({ slug }: { slug: string }) => `Chưa thể hiển thị “${slug}”`,
  shownWhenCorrected: <Part>(path: Part): Sentence<Part> => [
    'Trang sẽ xuất hiện sau khi sửa và lưu ',
    path,
    '. Phần còn lại của trang web không bị ảnh hưởng.',
  ],
};
