import type { Sentence } from '../sentence.ts';

/** The words of every page: its head, header and footer. */
export const shell = {
  titleOnSite: ({ title, site }: { title: string; site: string }) => `${title} – ${site}`,
  sharePicture: ({ site, description }: { site: string; description: string }) =>
    `${site}. ${description}`,

  admin: 'Quản trị',

  // The header.
  /** The links to the same page in other languages. */
  languages: 'Ngôn ngữ',
  skip: 'Đến nội dung chính',
  searchLabel: 'Tìm trong các bản tóm lược',
  search: 'Tìm kiếm',
  menu: 'Menu chính',
  pairs: 'Cặp nước',
  agreements: 'Thỏa thuận',
  projects: 'Dự án',
  figures: 'Số liệu',
  countries: 'Các nước',
  sectors: 'Lĩnh vực',
  sources: 'Nguồn tin',
  archive: 'Kho lưu trữ',
  about: 'Giới thiệu',

  // The footer.
  whatIsSite: <Part>({
    site,
    description,
  }: {
    site: Part;
    description: string;
  }): Sentence<Part> => [site, `. ${description}`],
  licence: <Part>(licence: Part): Sentence<Part> => [
    'Bản tóm lược và dữ liệu: ',
    licence,
    '. Tin gốc thuộc về các nguồn tin.',
  ],
  method: 'Cách biên soạn bản tóm lược',
  people: 'Nhân vật',
  organisations: 'Tổ chức',
  compare: 'So sánh các cặp nước',
  corrections: 'Đính chính',
  data: 'Dữ liệu mở',
  feeds: 'Kênh tin',
  colours: 'Giao diện',
  coloursOfDevice: 'Theo thiết bị',
  light: 'Sáng',
  dark: 'Tối',

  // Long lists.
  pages: 'Các trang',
  previous: 'Trang trước',
  next: 'Trang sau',
  pageOf: ({ page, pages }: { page: number; pages: number }) => `Trang ${page}/${pages}`,

  // Where there is no page.
  notFound: {
    title: 'Không tìm thấy trang',
    description:
      'Không có trang nào ở địa chỉ này. Có thể địa chỉ bị gõ sai hoặc trang đã được chuyển đi.',
    latest: 'Bản tóm lược mới nhất',
    search: 'Tìm trong các bản tóm lược',
    pairs: 'Tất cả cặp nước',
    countries: 'Tất cả các nước',
    archive: 'Tất cả bản tóm lược theo năm',
  },
};
