import { counted } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** The words of the page of corrections, and mail that reports mistakes. */
export const corrections = {
  title: 'Đính chính',
  titleOfPage: ({ page, pages }: { page: number; pages: number }) =>
    `Đính chính, trang ${page}/${pages}`,
  description:
    'Những sai sót của chính chúng tôi đã được sửa trong các bản tóm lược đã đăng, mới nhất trước.',
  standfirst:
    'Chúng tôi sửa sai sót của mình ngay trong bản tóm lược, kèm chú thích nói rõ điều đó, và liệt kê tại đây. Diễn biến về sau không phải là đính chính mà được đưa vào bản tóm lược mới.',
  none: 'Chưa có bản tóm lược đã đăng nào phải đính chính',
  count: ({ count }: { count: number }) => counted<'vi'>(count, { other: 'đính chính' }),
  countOnPage: ({ count, page, pages }: { count: string; page: number; pages: number }) =>
    `${count}, trang ${page}/${pages}`,

  // How readers report a mistake.
  report: 'Báo lỗi',
  reportsGoTo: <Part>(address: Part): Sentence<Part> => [
    'Xin gửi thư đến ',
    address,
    '. Đường dẫn “Báo lỗi trong bản tóm lược này” ở mỗi bản điền sẵn tiêu đề và địa chỉ của bản đó.',
  ],
  /** Where only the publisher's own site is known. */
  contactPublisher: <Part>(publisher: Part): Sentence<Part> => [
    'Xin liên hệ với đơn vị chủ quản, ',
    publisher,
    '.',
  ],
  noAddress: 'Trang web này chưa có địa chỉ nhận báo lỗi.',
  /** For those who can change the content. */
  inRepository: <Part>({ folder, field }: { folder: Part; field: Part }): Sentence<Part> => [
    'Biên tập viên có thể sửa ngay trong tệp: tệp nằm trong ',
    folder,
    ' và có tên là phần cuối địa chỉ của trang. Trường ',
    field,
    ' ghi điều đã sai.',
  ],
  whatToSay: 'Xin cho biết điều gì sai, điều gì đúng, và nguồn.',
  policy: 'Chúng tôi đính chính những gì và như thế nào',

  // A mail or a form with the headline and address of a briefing.
  subject: ({ title }: { title: string }) => `Lỗi trong “${title}”`,
  /** The questions of its body, after the address of the briefing. */
  questions: ['Điều gì sai:', 'Điều gì đúng, và nguồn:'],
};
