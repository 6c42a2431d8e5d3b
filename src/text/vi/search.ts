import { formatAlternatives } from '../locale.ts';
import type { Sentence } from '../sentence.ts';
import { filters } from './client/search.ts';

/** The words of the search page that are there before its script starts. */
export const search = {
  title: 'Tìm kiếm',
  description: 'Tìm bản tóm lược theo từ, cặp nước, lĩnh vực, nguồn tin và ngày.',
  withoutScripts:
    'Chức năng tìm kiếm cần JavaScript, hiện đang tắt trong trình duyệt. Có thể duyệt theo các mục sau:',

  // The form.
  words: 'Từ khóa',
  submit: 'Tìm',
  filters: 'Bộ lọc',
  /** The labels of filters of which there is one value. */
  filter: filters,
  allPairs: 'Tất cả cặp nước',
  allCountries: 'Tất cả các nước',
  sort: 'Sắp xếp theo',
  byRelevance: 'Phù hợp nhất trước',
  byDate: 'Mới nhất trước',
  /** Before the forms of dates, where something else was typed. */
  notADate: 'Không phải ngày tháng.',
  /** @param whole keeps a date on one line. */
  dateForms: <Part>(whole: (date: string) => Part): Sentence<Part> => [
    'Năm, tháng hoặc ngày: 2025, ',
    whole('2025-12'),
    ' hoặc ',
    whole('2025-12-01'),
    '.',
  ],
  sectors: 'Lĩnh vực',
  sources: 'Nguồn tin',
  reset: 'Đặt lại',

  // What was found.
  otherPages: 'Các trang khác',
  results: 'Kết quả',
  more: 'Xem thêm',
  save: 'Lưu các kết quả này',
  /** Below a dossier without a key figure. */
  dossier: ({ count, latest }: { count: string; latest: string | undefined }) =>
    latest === undefined ? count : `${count}, bản mới nhất: ${latest}`,
  /** Below a dossier; several numbers where sources differ. */
  keyFigure: (figure: {
    what: string;
    numbers: readonly string[];
    attribution: string | undefined;
  }) => {
    const sentence = `${figure.what}: ${formatAlternatives(figure.numbers)}`;
    return figure.attribution === undefined ? sentence : `${sentence}. ${figure.attribution}`;
  },

  // Before a search.
  byPair: 'Theo cặp nước',
  bySector: 'Theo lĩnh vực',
  tips: {
    title: 'Mẹo tìm kiếm',
    intro:
      'Tên riêng được tìm thấy với mọi cách viết và kiểu chữ, số tiền và ngày tháng với mọi dạng. Có thể đặt câu hỏi: những từ như “ai” và “bao nhiêu” được bỏ qua. Kết quả chứa tất cả các từ còn lại. Nếu có ít, tiếp theo là những kết quả chứa phần lớn các từ, và chúng tôi cho biết thiếu từ nào. Nếu không thấy một từ, chúng tôi tìm các từ tương tự và nói rõ.',
    /** What may be typed, and what it means; a phrase is found as it is, in no other language. */
    examples: ({ pair, sector, source }: Record<'pair' | 'sector' | 'source', string>) => [
      { typed: '"wind power"', meaning: 'các từ này đứng liền nhau, theo ngôn ngữ của bài' },
      { typed: 'than OR dầu', meaning: 'một trong hai từ; than | dầu cũng có nghĩa như vậy' },
      {
        typed: 'đường sắt -cảng',
        meaning: `đường sắt, không có cảng; cũng có thể viết -"wind power" và -source:${source}`,
      },
      {
        typed: `pair:${pair}  sector:${sector}`,
        meaning: 'các bộ lọc, gõ trực tiếp; cũng có country: và source:',
      },
      {
        typed: 'from:2025-12  to:2026',
        meaning: 'ngày tháng; cũng có year:2025 và year:2024-2026',
      },
      {
        typed: 'news.example/123.html',
        meaning: 'địa chỉ của một tin gốc, để tìm bản tóm lược về tin đó',
      },
    ],
  },
};
