import { formatNumber, listOfParts } from '../locale.ts';
import { counted, plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';
import { briefings } from './client/counts.ts';

/** The words of lists, indexes and the pages of countries, sectors and sources. */
export const lists = {
  // Every list.
  titleOfPage: ({ title, page, pages }: { title: string; page: number; pages: number }) =>
    `${title}, trang ${page}/${pages}`,
  noBriefings: 'Không có bản tóm lược nào trong kho lưu trữ này',
  onPage: ({ briefings, page, pages }: { briefings: string; page: number; pages: number }) =>
    `${briefings}, trang ${page}/${pages}`,
  otherSpellings: 'Cách viết khác',
  briefings: 'Bản tóm lược',
  briefingCount: briefings,
  show: 'Hiển thị',
  newest: 'Mới nhất',

  pairs: 'Cặp nước',

  // Countries.
  countries: 'Các nước',
  countriesDescription: 'Mọi nước mà các bản tóm lược viết về hoặc nhắc đến.',
  countriesCaption: 'Các nước theo thứ tự bảng chữ cái',
  country: 'Nước',
  mentions: 'Nhắc đến',
  countryDescription: ({ country }: { country: string }) =>
    `Bản tóm lược về quan hệ giữa ${country} và các nước khác, mới nhất trước.`,
  mentionedIn: 'Cũng được nhắc đến trong',
  newestOf: ({ shown, all }: { shown: number; all: number }) =>
    `${shown} bản mới nhất trong số ${formatNumber(all)} bản tóm lược.`,

  // Sectors.
  sectors: 'Lĩnh vực',
  sectorsDescription: 'Các chủ đề mà bản tóm lược được xếp vào.',
  sectorsCaption: 'Bản tóm lược theo lĩnh vực',
  sector: 'Lĩnh vực',
  sectorDescription: ({ sector }: { sector: string }) =>
    `${sector} trong quan hệ giữa các nước: thỏa thuận, số liệu, khác biệt giữa các nguồn, dự án, mốc thời gian và bản tóm lược.`,
  sectorLede: <Part>({
    counts,
    newest,
  }: {
    counts: readonly Part[];
    newest: Part;
  }): Sentence<Part> => [
    'Kho lưu trữ này có ',
    ...listOfParts(counts),
    '. Tin gốc mới nhất: ',
    newest,
    '.',
  ],
  /** The parts of a sector's page, as the sentence above counts them. */
  sectorParts: {
    agreements: (count: number) => counted<'vi'>(count, { other: 'thỏa thuận' }),
    figures: (count: number) => counted<'vi'>(count, { other: 'số liệu' }),
    conflicts: (count: number) => counted<'vi'>(count, { other: 'điểm khác biệt giữa các nguồn' }),
    projects: (count: number) => counted<'vi'>(count, { other: 'dự án' }),
    dates: (count: number) => counted<'vi'>(count, { other: 'mốc sắp tới' }),
  },
  shownOf: ({ shown, all }: { shown: number; all: number }) =>
    `Hiển thị ${formatNumber(shown)} trong số ${formatNumber(all)}.`,
  shownOfParties: ({ parties, shown, all }: { parties: string; shown: number; all: number }) =>
    `${parties}: hiển thị ${formatNumber(shown)} trong số ${formatNumber(all)}.`,
  allAgreementsOf: ({ parties }: { parties: string }) => `Tất cả thỏa thuận: ${parties}`,
  /** Of the groups of parties. */
  partiesShown: ({ shown, all }: { shown: number; all: number }) =>
    `Hiển thị ${formatNumber(shown)} trong số ${formatNumber(all)} nhóm các bên, là những nhóm có nhiều thỏa thuận nhất.`,
  allAgreements: 'Tất cả thỏa thuận',
  latestShown: ({ shown, all }: { shown: number; all: number }) =>
    `Hiển thị ${formatNumber(shown)} trong số ${formatNumber(all)}, số mới nhất của mỗi loại.`,
  allFigures: 'Tất cả số liệu theo cặp nước',
  allDisagreements: <Part>(pairs: readonly Part[]): Sentence<Part> => [
    'Tất cả điểm khác biệt giữa các nguồn: ',
    ...listOfParts(pairs),
  ],
  allProjects: 'Tất cả dự án',

  // Sources.
  sources: 'Nguồn tin',
  sourcesDescription: 'Các nơi đăng tin và hãng tin có tin gốc được tóm lược hoặc dẫn lại.',
  sourcesCaption: 'Nguồn tin theo thứ tự bảng chữ cái',
  source: 'Nguồn tin',
  sourceDescription: ({ source }: { source: string }) =>
    `Bản tóm lược các tin gốc do ${source} đăng hoặc viết cho nơi khác, mới nhất trước.`,
  aboutSource: 'Về nguồn tin này',
  kind: 'Loại',
  ownership: 'Sở hữu',
  ownershipOfGovernment: 'thuộc chính phủ',
  ownershipUnknown: 'chưa xác minh',
  asOf: <Part>({ date, page }: { date: Part; page: Part }): Sentence<Part> => [
    'Tính đến ',
    date,
    ': ',
    page,
  ],
  basedIn: 'Trụ sở',
  severalCountries: 'nhiều nước',
  published: ({ count }: { count: number }) => `${formatNumber(count)} bản về tin gốc đã đăng`,
  written: ({ count }: { count: number }) =>
    `${formatNumber(count)} bản về tin gốc đã viết cho nơi khác`,
  publishedAndWritten: ({ published, written }: { published: number; written: number }) =>
    `${formatNumber(published)} bản về tin gốc đã đăng, ${formatNumber(written)} bản về tin gốc đã viết cho nơi khác`,
  website: 'Trang web',

  // Years.
  archive: 'Kho lưu trữ',
  archiveDescription: 'Tất cả bản tóm lược, xếp theo năm nguồn tin đăng tin gốc.',
  archiveCaption: 'Bản tóm lược theo năm',
  added: 'Mới thêm',
  addedDescription:
    'Bản tóm lược xếp theo ngày được thêm vào kho lưu trữ này, mới nhất trước, mỗi bản kèm ngày của tin gốc.',
  noneAdded: 'Không có ghi chép về ngày thêm các bản tóm lược vào kho lưu trữ này.',
  year: 'Năm',
  yearDescription: ({ year }: { year: string }) =>
    `Bản tóm lược các tin gốc đăng năm ${year}, mới nhất trước.`,

  /** Above the pairs of a country. */
  pairsCompared: (count: number) => plural<'vi'>(count, { other: 'Các cặp nước' }),
};
