import { plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** The words of people and organisations. */
export const people = {
  people: 'Nhân vật',
  peopleDescription:
    'Những người được nêu tên trong các bản tóm lược, kèm mọi cách viết tên của họ.',
  peopleCaption: 'Nhân vật theo thứ tự bảng chữ cái',
  person: 'Nhân vật',
  organisations: 'Tổ chức',
  organisationsDescription: 'Các bộ, doanh nghiệp và tổ chức khác trong các bản tóm lược.',
  organisationsCaption: 'Tổ chức theo thứ tự bảng chữ cái',
  organisation: 'Tổ chức',

  /** A name as it is in a sentence: there are no articles. */
  inSentence: (name: string) => name,

  // The page of one of them.
  description: ({ name }: { name: string }) => `Các bản tóm lược nêu tên ${name}, mới nhất trước.`,
  kind: 'Loại',
  country: 'Nước',
  positions: (count: number) => plural<'vi'>(count, { other: 'Chức vụ' }),
  asOf: <Part>(date: Part): Sentence<Part> => ['tính đến ', date],
  events: 'Sự kiện',
};
