import { plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** The words of briefings. */
export const briefing = {
  // The line below the headline.
  writtenBy: <Part>(name: Part): Sentence<Part> => ['written by ', name],
  readReport: 'Read the report',
  readCopy: <Part>(date: Part): Sentence<Part> => ['Read the copy made on ', date],
  /** Beside a link to a page, or to the copy itself where the page is gone. */
  copyOf: <Part>(date: Part): Sentence<Part> => ['copy made on ', date],
  corrected: <Part>(date: Part): Sentence<Part> => ['Corrected ', date],

  // On pages in another language than the main one of the site.
  /** The original is a link, which is the name of its language. */
  isTranslation: <Part>(original: Part): Sentence<Part> => ['Translation; original: ', original],
  translatedBy: ({ translator }: { translator: string }) => `Translated by ${translator}.`,
  isOutdated: 'The original has been changed since this translation was made.',
  notTranslated: 'This briefing has not been translated.',

  // The facts in the margin, also of agreements, events, people and organisations.
  facts: 'Key facts',
  agreements: (count: number) => plural(count, { one: 'Agreement', other: 'Agreements' }),
  documents: 'Documents',
  documentKind: ({ size }: { size: string }) => `PDF, ${size}`,
  sourcesDiffer: 'Sources differ',
  keyDates: 'Key dates',
  events: (count: number) => plural(count, { one: 'Event', other: 'Events' }),
  people: 'People',
  organisations: 'Organisations',
  organisationsCounted: ({ count }: { count: number }) => `Organisations (${count})`,
  aboutReport: 'About the report',
  published: 'Published',
  source: 'Source',
  author: 'Written by',
  dateline: 'Dateline',
  formerAddress: 'Former address',
  foundGone: <Part>(date: Part): Sentence<Part> => ['found to be unavailable on ', date],
  countries: (count: number) => plural(count, { one: 'Country', other: 'Countries' }),
  alsoMentioned: 'Also mentioned',
  sectors: (count: number) => plural(count, { one: 'Sector', other: 'Sectors' }),
  reportMistake: 'Report a mistake in this briefing',

  // Read aloud in the text.
  inBody: {
    table: (number: number) => `Table ${number}`,
    code: (number: number) => `Code ${number}`,
    done: 'Done',
    notDone: 'Not done',
  },

  // Below the text.
  history: 'History',
  /** After a date. */
  online: 'Briefing published',
  isCorrected: 'The briefing above has been corrected.',
  allCorrections: 'All corrections',
  changed: ({ fields }: { fields: string }) => `Changed: ${fields}`,
  figures: 'Figures in this briefing',
  figuresCaption: 'Each figure with its period and source',
  neighbours: 'Earlier and later briefings',
  related: 'Related briefings',
  relatedBy: {
    event: ({ title }: { title: string }) => `Same event: ${title}`,
    conflict: ({ title }: { title: string }) => `Sources differ: ${title}`,
    agreement: ({ title }: { title: string }) => `Same agreement: ${title}`,
    topic: ({ sector, pair }: { sector: string; pair: string }) => `Same topic: ${sector}, ${pair}`,
  },

  // What editors see while they write.
  forEditors: 'For editors',
  draft: 'Draft.',
  isDraft: <Part>(field: Part): Sentence<Part> => [
    'Readers cannot see this briefing, because its file says ',
    field,
    '.',
  ],
  placeInFile: ({ line, column }: { line: number; column: number }) =>
    `Line ${line}, column ${column}`,
  problems: 'Problems',
  problemsIn: ({ path }: { path: string }) => `Problems in ${path}`,
  notShown: ({ slug }: { slug: string }) => `“${slug}” cannot be shown yet`,
  shownWhenCorrected: <Part>(path: Part): Sentence<Part> => [
    'The page will appear once you have corrected and saved ',
    path,
    '. The rest of the site is not affected.',
  ],
};
