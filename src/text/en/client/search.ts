import { formatAlternatives, formatList, formatNumber } from '../../locale.ts';
import { counted, plural } from '../../plural.ts';
import type { Sentence } from '../../sentence.ts';
import { briefings } from './counts.ts';

// Words of scripts of the search page, each exported by itself, so that a script bundles only those that it uses.

export const searching = 'Searching…';
export const notLoaded =
  'The search index could not be loaded. Please check your connection and search again.';
export const notInDevelopment =
  'Search is not available in development mode. Run “npm start” instead.';

/** The kinds of results that are not briefings. */
export const recordKinds = {
  Dossier: 'Dossier',
  Agreement: 'Agreement',
  Project: 'Project',
  Event: 'Event',
  Person: 'Person',
  Organisation: 'Organisation',
  Figures: 'Figures',
};

// Filters.

/** What results are filtered by. */
export const filters = {
  pair: 'Pair',
  country: 'Country',
  sector: 'Sector',
  source: 'Source',
  year: 'Year',
  from: 'From',
  to: 'To',
};

interface Filter {
  key: keyof typeof filters;
  /** The value, as readers see it. */
  label: string;
}

/** "Sector: Railways", "Not sector: Railways". */
export const filter = ({ key, label, excluded }: Filter & { excluded: boolean }) =>
  excluded ? `Not ${filters[key].toLowerCase()}: ${label}` : `${filters[key]}: ${label}`;
/** What a button does that shows a filter. */
export const removeFilter = <Part>(shown: Part): Sentence<Part> => ['Remove ', shown];
/** How many boxes are ticked. */
export const chosen = ({ count }: { count: number }) => `(${formatNumber(count)} chosen)`;

// Years without a beginning, without an end, and with both.
export const yearsUntil = ({ last }: { last: string }) => `until ${last}`;
export const yearsSince = ({ first }: { first: string }) => `since ${first}`;
export const yearsBetween = ({ first, last }: { first: string; last: string }) =>
  `${first} to ${last}`;

// What a search found.

/** Words of a query among ours. */
export const quoted = ({ words }: { words: string }) => `“${words}”`;
/** The last of a list of words that is too long. */
export const otherWords = ({ count }: { count: number }) =>
  counted(count, { one: 'other word', other: 'other words' });

/** What was searched for. */
export interface Searched {
  /** Words that results must have, and those that they must not have, in quotation marks. */
  wanted: readonly string[];
  unwanted: readonly string[];
  /** What results belong to, by name: countries, sectors, years. */
  within: readonly string[];
  /** Years of which the first or the last is not given: "since 2025". */
  openYears: readonly string[];
  /** The ends of the period. */
  from: string | undefined;
  to: string | undefined;
  /** What results must not belong to, by name. */
  excluded: readonly string[];
}

/** "2 briefings found on this device for “coal” without “oil” in France–Germany, until 2025, excluding Example Times." */
export const found = ({
  total,
  onDevice,
  searched: { wanted, unwanted, within, openYears, from, to, excluded },
}: {
  total: number;
  onDevice: boolean;
  searched: Searched;
}) => {
  const listed = (before: string, items: readonly string[]) =>
    items.length > 0 && `${before} ${items.join(', ')}`;
  const period = [from && `from ${from}`, to && `${from ? 'to' : 'until'} ${to}`];
  const joined = (parts: readonly unknown[], by: string) => parts.filter(Boolean).join(by);
  const sentence = [
    total > 0 ? briefings(total) : 'No briefings',
    'found',
    onDevice && 'on this device',
    listed('for', wanted),
    listed('without', unwanted),
    joined([listed('in', within), ...openYears, joined(period, ' ')], ', '),
  ];
  return `${joined([joined(sentence, ' '), listed('excluding', excluded)], ', ')}.`;
};
export const searchingEarlier = 'Searching earlier years…';

/** @param words those that were searched for, in quotation marks. */
export const tooCommon = ({ words }: { words: readonly string[] }) =>
  `${words.join(', ')} ${plural(words.length, { one: 'is', other: 'are' })} too common to search for. Please add a more specific word.`;
export const nothingToSearchFor = ({ words }: { words: readonly string[] }) =>
  `${words.join(', ')} ${plural(words.length, { one: 'has', other: 'have' })} no letters or numbers to search for.`;
export const cut = ({ characters }: { characters: number }) =>
  `We searched for the first ${formatNumber(characters)} characters only.`;
export const notADate = ({ label }: { label: string }) =>
  `“${label}” is not a date. Write a year, a month or a day, such as 2025, 2025-12 or 2025-12-01.`;
export const unknown = ({ key, label }: Filter) =>
  `“${label}” is not a ${filters[key].toLowerCase()} in this archive.`;
export const nowhereTogether = 'No briefing has all of these words.';
export const absent = ({ words }: { words: readonly string[] }) =>
  `No briefing has ${formatAlternatives(words)}.`;
export const alsoSearched = ({ words }: { words: readonly string[] }) =>
  `Also searched for: ${words.join(', ')}.`;
/** @param isMore whether other briefings have all of the words. */
export const partly = ({ count, isMore }: { count: number; isMore: boolean }) =>
  isMore
    ? `${counted(count, { one: 'more briefing has', other: 'more briefings have' })} some of the words.`
    : `${counted(count, { one: 'briefing has', other: 'briefings have' })} some of the words.`;

// What could not be searched.
export const similarUnknown = 'Similar words could not be looked up. Please check your connection.';
export const notSearched = ({ years }: { years: readonly string[] }) =>
  `Not searched: ${years.join(', ')}. Please check your connection.`;
export const notOnDevice = ({ count }: { count: number }) =>
  `${counted(count, { one: 'more briefing matches, but is', other: 'more briefings match, but are' })} not saved on this device.`;
export const notDownloaded = ({ years }: { years: readonly string[] }) =>
  `Not searched, because not fully downloaded: ${years.join(', ')}.`;
/** @param saved the date and time at which the copy was saved. */
export const copySearched = ({ saved }: { saved: string }) =>
  `Searched the copy saved on ${saved}.`;

// Results that have only some of the words.
export const nearest = 'Without some of the words';
export const missing = ({ words }: { words: readonly string[] }) => `Without ${formatList(words)}`;

// What to do after a search that found nothing.
export const instead = ({ key, label, instead }: Filter & { instead: string }) =>
  `${filters[key]} “${instead}” instead of “${label}”`;
/** @param words in quotation marks. */
export const withoutWords = ({ words, total }: { words: string; total: number }) =>
  `Without ${words}: ${briefings(total)}`;
export const withoutFilter = ({ key, label }: Filter) =>
  `Without the filter “${filters[key]}: ${label}”`;
export const withoutFilters = 'Search again without filters';
export const clear = 'Clear the search';
