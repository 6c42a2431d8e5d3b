import { reportHash } from '../../src/content/report-hash.ts';
import { countriesInText } from '../../src/model/countries-in-text.ts';
import { phrasesOf } from '../../src/model/synonyms.ts';
import { shortened } from '../../src/model/text.ts';
import { candidatesIn, titlesIn } from './candidates.ts';
import { countriesOfReport } from './countries-of-report.ts';
import { blankSummary, blankTitle, valueOf, type Draft, type DraftField } from './draft.ts';
import { figureStubs, type FigureStub } from './figure-stubs.ts';
import { knownNameFinder, type KnownRecords } from './known-records.ts';
import { dateOfReport, type ReportDate } from './layout/date-of-report.ts';
import { nameSet } from './layout/name-set.ts';
import { publisherOfReport } from './layout/publisher-of-report.ts';
import { readReport, type Report } from './layout/read-report.ts';
import { namesInReport, type NamesInReport } from './names/names-in-report.ts';
import { sentencesOf, type Found, type Given, type Paragraph } from './report.ts';
import { sectorsInReport } from './sectors-in-report.ts';

const nouns = { events: 'an event', agreements: 'an agreement', deadlines: 'a deadline' };

/** More than any report prints; a draft of thousands could not be read again. */
const mostFigures = 300;

/**
 * Makes a draft of a report's text. It fills only what the words leave no doubt about; all else is
 * blank, with the candidates as comments.
 *
 * @param text as `textOfReport` gives it.
 */
export function draftFromReport(text: string, known: KnownRecords, given: Given = {}): Draft {
  const report = readReport(text, {
    isPlace: nameSet(known.places.flatMap(({ name, names }) => [name, ...names])),
    isSource: nameSet(
      [...known.sources].flatMap(([id, { name, names = [] }]) => [id, name, ...names]),
    ),
  });
  const { headline, standfirst, paragraphs } = report;
  const body = [...(standfirst ? [standfirst] : []), ...paragraphs];
  const countriesIn = (words: string) => countriesInText(words, known.countries);
  const sentences = sentencesOf(
    headline ? [headline, ...body] : body,
    countriesIn,
    knownNameFinder(known),
  );
  const ofHeadline = sentences.filter(({ line }) => line === headline?.line);
  const ofBody = sentences.slice(ofHeadline.length);
  // Also those of the lines that are left out: datelines, captions.
  const named = countriesIn(text).map(({ code }) => code);
  const countries = countriesOfReport(ofHeadline, ofBody);
  const parties = countries.parties?.map(({ value }) => value) ?? [];
  const names = namesInReport(ofBody, known);
  const figures = figureStubs(sentences, countries.parties ? parties : named, countriesIn)
    .filter((figure, at, all) => figure.words !== headline?.text || isOnce(figure, all, at))
    .slice(0, mostFigures);
  const publisher = publisherOfReport(report, known.sources, given);
  const date: ReportDate =
    given.date === undefined
      ? dateOfReport(report, given.url)
      : { date: { value: given.date, line: 0, words: '--date' }, dateNote: given.dateNote };
  const candidates = candidatesIn(ofBody, Number(date.date?.value.slice(0, 4)));
  const above = (key: keyof typeof candidates, todo: string) =>
    candidates[key].length === 0
      ? [`No sentence seems to describe ${nouns[key]}.`]
      : [`Possible ${key}; ${todo}:`, ...candidates[key].map((one) => quotation(one, 200))];
  const synonyms = known.synonyms.map(phrasesOf);
  const fields: DraftField[] = [
    blankTitle,
    blankSummary,
    { key: 'date', found: date.date, remark: date.doubt },
    { key: 'dateNote', value: date.dateNote },
    { key: 'source', found: publisher.source, remark: 'To add: an id from content/sources.' },
    { key: 'agency', found: publisher.agency },
    { key: 'url', value: given.url },
    { key: 'reportHash', value: reportHash(text) },
    { key: 'dateline', found: report.dateline },
    { key: 'countries', found: countries.parties, remark: countries.doubt },
    { key: 'mentions', found: countries.mentions },
    { key: 'sector', remark: aboutSectors(sectorsInReport(ofBody, known.sectors, synonyms)) },
    {
      key: 'events',
      found: titlesIn(body, known.events),
      above: above('events', 'list ids from content/events, or describe a new one in "event"'),
    },
    { key: 'people', found: names.people },
    {
      key: 'organisations',
      found: names.organisations.filter((one) => isOfReport(one, known, parties, named)),
    },
    {
      key: 'agreements',
      found: titlesIn(body, known.agreements),
      above: above('agreements', 'list ids from content/agreements'),
    },
    {
      key: 'deadlines',
      value: [],
      above: above('deadlines', 'each needs "date", "what" and "kind"'),
    },
    {
      key: 'figures',
      found: figures,
      aboveItems: figures.map(({ line, words, note }) => [
        quotation({ line, text: words }, 300),
        ...(note === undefined ? [] : [note]),
      ]),
    },
    { key: 'draft', value: true },
  ];
  const decisions = [
    ...report.warnings,
    figures.length === mostFigures && `Only the first ${mostFigures} numbers are listed.`,
    otherDate(given, report),
    date.doubt && `"date": ${date.doubt}`,
    countries.doubt && `"countries": ${countries.doubt}`,
    ...publisher.doubts,
    ...doubtsAbout(names, known, named),
    report.afterCredit.length > 0 &&
      `These lines after the credit were left out: ${report.afterCredit.join(', ')}.`,
  ];
  return {
    fields: fields.filter(isPrinted),
    decisions: decisions.filter((one) => typeof one === 'string'),
    unknown: names.unknown,
  };
}

/** Whether a field is printed in a draft: it has a value, or says what to write. */
function isPrinted(field: DraftField): boolean {
  const value = valueOf(field);
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  return !isEmpty || (field.remark ?? field.above) !== undefined;
}

/**
 * Whether a body may be meant in the report: one of no country, or of one that the report names. A short
 * name such as "MOIT", which several countries use, must be of a country that the report is about.
 */
function isOfReport(
  { value, words }: Found<string>,
  { organisations }: KnownRecords,
  parties: readonly string[],
  named: readonly string[],
): boolean {
  const { country } = organisations.get(value) ?? {};
  const isShort = /^\p{Lu}{2,8}$/u.test(words);
  return country === undefined || (isShort ? parties : named).includes(country);
}

/** Returns the records that a name may mean, of the countries that the report names. */
function doubtsAbout(
  { doubtful }: NamesInReport,
  known: KnownRecords,
  named: readonly string[],
): string[] {
  return doubtful.flatMap(({ line, words, value: { folder, ids } }) => {
    const possible = ids.filter((id) => {
      const { country } = known[folder].get(id) ?? {};
      return country === undefined || named.includes(country);
    });
    if (possible.length === 0) return [];
    return `Line ${line}: “${words}” may be ${possible.join(' or ')}. If so, add the id to "${folder}".`;
  });
}

/** Whether no later sentence prints the number of a headline. */
function isOnce(figure: Found<FigureStub>, all: readonly Found<FigureStub>[], at: number): boolean {
  const { value, scale, unit } = figure.value;
  const isSame = ({ value: other }: Found<FigureStub>) =>
    other.value === value && other.scale === scale && other.unit === unit;
  return !all.slice(at + 1).some(isSame);
}

/** What a draft does not look for, in one line. */
export const notLookedFor =
  'Not looked for: the sectors; numbers in words; the kind, period, status and attribution of most numbers; events and agreements not named by their titles.';

function otherDate({ date }: Given, report: Report): string | undefined {
  const printed = date === undefined ? undefined : dateOfReport(report).date;
  if (!printed || printed.value === date) return undefined;
  return `The report has a different date: ${printed.value} (line ${printed.line}).`;
}

function aboutSectors(sectors: ReturnType<typeof sectorsInReport>): string {
  const choose = 'To choose: ids from content/sectors.yml, the main one first.';
  if (sectors.length === 0) return choose;
  const possible = sectors.slice(0, 4).map(({ id, words }) => {
    const quoted = words.slice(0, 3).map((word) => `“${word}”`);
    return `${id} (${quoted.join(', ')})`;
  });
  return `${choose} Suggested by the text: ${possible.join(', ')}.`;
}

function quotation({ line, text }: Paragraph, length: number): string {
  return `Line ${line}: “${shortened(text, length)}”`;
}
