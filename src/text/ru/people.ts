import { plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** The words of people and organisations. */
export const people = {
  people: 'Персоны',
  peopleDescription: 'Люди, названные в наших сводках, и все варианты написания их имён.',
  peopleCaption: 'Персоны по алфавиту',
  person: 'Персона',
  organisations: 'Организации',
  organisationsDescription: 'Министерства, компании и другие организации в наших сводках.',
  organisationsCaption: 'Организации по алфавиту',
  organisation: 'Организация',

  /** A name as it is in a sentence. */
  inSentence: (name: string) => name,

  // The page of one of them.
  description: ({ name }: { name: string }) => `Сводки, где упоминается: ${name}, сначала новые.`,
  kind: 'Вид',
  country: 'Страна',
  positions: (count: number) =>
    plural<'ru'>(count, {
      one: 'Должность',
      few: 'Должности',
      many: 'Должности',
      other: 'Должности',
    }),
  asOf: <Part>(date: Part): Sentence<Part> => ['на ', date],
  events: 'События',
};
