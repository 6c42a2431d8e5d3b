import { plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';
import { withArticle } from './article.ts';

/** The words of people and organisations. */
export const people = {
  people: 'People',
  peopleDescription: 'People named in our briefings, with all spellings of their names.',
  peopleCaption: 'People in alphabetical order',
  person: 'Person',
  organisations: 'Organisations',
  organisationsDescription: 'Ministries, companies and other organisations in our briefings.',
  organisationsCaption: 'Organisations in alphabetical order',
  organisation: 'Organisation',

  /** A name as it is in a sentence, with its article where it takes one. */
  inSentence: withArticle,

  // The page of one of them.
  description: ({ name }: { name: string }) => `Briefings that name ${name}, newest first.`,
  kind: 'Kind',
  country: 'Country',
  positions: (count: number) => plural(count, { one: 'Position', other: 'Positions' }),
  asOf: <Part>(date: Part): Sentence<Part> => ['as of ', date],
  events: 'Events',
};
