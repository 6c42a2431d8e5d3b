import type { Sentence } from '../sentence.ts';

/** The words of feeds, calendars and the page that lists them. */
export const feeds = {
  // The page of all feeds.
  title: 'Kênh tin',
  description:
    'Theo dõi các bản tóm lược mới và được đính chính, cùng bước mới nhất của các thỏa thuận và dự án trong trình đọc tin RSS: nhập vào đó địa chỉ của bất kỳ kênh tin nào dưới đây.',
  opml: 'Tất cả kênh tin dưới dạng danh sách đăng ký (OPML)',
  /** The names are links to lists of pages. */
  ofNames: <Part>({
    people,
    organisations,
  }: {
    people: Part;
    organisations: Part;
  }): Sentence<Part> => [
    'Mỗi nhân vật và mỗi tổ chức cũng có một kênh tin trên trang riêng: ',
    people,
    ', ',
    organisations,
    '.',
  ],
  everything: 'Toàn bộ',
  allBriefings: 'Tất cả bản tóm lược',
  recordsAndCorrections: 'Thỏa thuận, dự án và đính chính',
  pairs: 'Cặp nước',
  countries: 'Các nước',
  sectors: 'Lĩnh vực',
  sources: 'Nguồn tin',
  list: 'Danh sách',
  atom: 'Atom',
  json: 'JSON',
  /** Below the title of a list. */
  follow: <Part>(feeds: readonly Part[]): Sentence<Part> => [
    'Theo dõi: ',
    ...feeds.flatMap((feed, index) => (index === 0 ? [feed] : [', ', feed])),
  ],

  // Feeds.
  feedTitle: ({ site, list }: { site: string; list: string }) => `${site}: ${list}`,
  inFormat: ({ feed, format }: { feed: string; format: string }) => `${feed} (${format})`,
  allFeeds: ({ site }: { site: string }) => `${site}: tất cả kênh tin`,
  feedDescription:
    'Các bản tóm lược mới nhất và được đính chính gần đây nhất, mỗi bản kèm toàn văn và nguồn tin.',
  agreementsDescription: 'Bước mới nhất của từng thỏa thuận trong kho lưu trữ này, kèm nguồn tin.',
  projectsDescription: 'Bước mới nhất của từng dự án trong kho lưu trữ này, kèm nguồn tin.',
  corrected: ({ date, note }: { date: string; note: string }) => `Đính chính ngày ${date}: ${note}`,
  report: ({ source, date }: { source: string; date: string }) => `${source}, ${date}.`,
  readBriefing: 'Đọc bản tóm lược',
  readAgreement: 'Xem diễn biến của thỏa thuận',
  readProject: 'Xem diễn biến của dự án',
  correctionOf: ({ title }: { title: string }) => `Đính chính: ${title}`,

  // Calendars.
  subscribeToCalendar: 'Đăng ký trong ứng dụng lịch',
  calendar: ({ site, pair }: { site: string; pair: string }) => `${site}: ${pair}`,
  step: ({ step, title }: { step: string; title: string }) => `${step}: ${title}`,
  /** A title with its months or years, of which a calendar shows only days. */
  inPeriod: ({ title, period }: { title: string; period: string }) => `${title} (${period})`,
};
