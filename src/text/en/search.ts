import { formatAlternatives } from '../locale.ts';
import type { Sentence } from '../sentence.ts';
import { filters } from './client/search.ts';

/** The words of the search page that are there before its script starts. */
export const search = {
  title: 'Search',
  description: 'Search the briefings by word, country pair, sector, source and date.',
  withoutScripts: 'Search needs JavaScript, which is off in your browser. You can browse instead:',

  // The form.
  words: 'Search for',
  submit: 'Search',
  filters: 'Filters',
  /** The labels of filters of which there is one value. */
  filter: filters,
  allPairs: 'All pairs',
  allCountries: 'All countries',
  sort: 'Sort by',
  byRelevance: 'Best match first',
  byDate: 'Newest first',
  /** Before the forms of dates, where something else was typed. */
  notADate: 'Not a date.',
  /** @param whole keeps a date on one line. */
  dateForms: <Part>(whole: (date: string) => Part): Sentence<Part> => [
    'A year, a month or a day: 2025, ',
    whole('2025-12'),
    ' or ',
    whole('2025-12-01'),
    '.',
  ],
  sectors: 'Sectors',
  sources: 'Sources',
  reset: 'Reset',

  // What was found.
  otherPages: 'Other pages',
  results: 'Results',
  more: 'Show more',
  save: 'Save these results',
  /** Below a dossier without a key figure. */
  dossier: ({ count, latest }: { count: string; latest: string | undefined }) =>
    latest === undefined ? count : `${count}, the latest of ${latest}`,
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
  byPair: 'By pair',
  bySector: 'By sector',
  tips: {
    title: 'Search tips',
    intro:
      'Names are found in any spelling and script, and amounts and dates in any form. You can ask a question: words such as “who” and “how many” are left out. Results contain all of the other words. If there are few, results that contain most of the words follow, and we say which words are missing. If a word is not found, we search for similar ones and tell you.',
    /** What may be typed, and what it means. */
    examples: ({ pair, sector, source }: Record<'pair' | 'sector' | 'source', string>) => [
      { typed: '"wind power"', meaning: 'these words next to each other' },
      { typed: 'coal OR gas', meaning: 'either word; coal | gas means the same' },
      {
        typed: 'coal -hydropower',
        meaning: `coal, without hydropower; also -"wind power" and -source:${source}`,
      },
      {
        typed: `pair:${pair}  sector:${sector}`,
        meaning: 'the filters, typed; also country: and source:',
      },
      { typed: 'from:2025-12  to:2026', meaning: 'dates; also year:2025 and year:2024-2026' },
      {
        typed: 'news.example/123.html',
        meaning: 'the address of a report, to find our briefing on it',
      },
    ],
  },
};
