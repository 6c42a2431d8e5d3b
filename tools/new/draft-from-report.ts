import { countriesInText } from '../../src/model/countries-in-text.ts';
import { currenciesOf } from '../../src/model/country-names.ts';
import { countryName } from '../../src/model/country.ts';
import { isFullDay } from '../../src/model/partial-date.ts';
import { candidatesIn, titlesIn } from './candidates.ts';
import { countriesOfReport, type ReportCountries } from './countries-of-report.ts';
import {
  aboutSummary,
  aboutTitle,
  type Draft,
  type DraftField,
  type FilledField,
} from './draft.ts';
import { figureStubs, type FigureStub } from './figure-stubs.ts';
import type { Given } from './given.ts';
import type { KnownRecords } from './known-records.ts';
import { dateOfReport, type ReportDate } from './layout/date-of-report.ts';
import { nameSet } from './layout/name-set.ts';
import { publisherOfReport } from './layout/publisher-of-report.ts';
import { readReport, type Report } from './layout/read-report.ts';
import { knownNameFinder } from './names/known-names.ts';
import { namesInReport, type NamesInReport, type NewName } from './names/names-in-report.ts';
import type { Found, Paragraph } from './report.ts';
import { sectorsInReport } from './sectors-in-report.ts';

/** A draft of a report, and the people and organisations that it names and that have no record. */
export interface ReportDraft extends Draft {
  unknown: Found<NewName>[];
}

/** More than any report prints; a draft of thousands could not be read again. */
const mostFigures = 300;

/**
 * Makes a draft of a report's text. It fills only what the words leave no doubt about; all else is
 * blank, with the candidates as comments.
 *
 * @param text as `textOfReport` gives it.
 */
export function draftFromReport(text: string, known: KnownRecords, given: Given = {}): ReportDraft {
  const sourceNames = [...known.sources].flatMap(([id, { name, names = [] }]) => [
    id,
    name,
    ...names,
  ]);
  const report = readReport(text, {
    isPlace: nameSet(known.places.flatMap(({ name, names }) => [name, ...names])),
    isSource: nameSet(sourceNames),
  });
  const { headline, standfirst, paragraphs } = report;
  const asParagraph = ({ value, line }: Found<string>): Paragraph => ({ text: value, line });
  const body = [...(standfirst ? [asParagraph(standfirst)] : []), ...paragraphs];
  const countriesIn = (words: string) => countriesInText(words, known.countries);
  const countries = countriesOfReport(headline && asParagraph(headline), body, countriesIn);
  const find = knownNameFinder(known.names);
  const names = namesInReport(body, known.names, find);
  const figures = figureStubs(headline ? [asParagraph(headline), ...body] : body, {
    countries: (countries.doubt === undefined
      ? countries.parties
      : countriesIn(text).map(({ code }) => ({ value: code }))
    ).map(({ value }) => value),
    countriesIn,
    currenciesOf,
    bodiesIn: (words) =>
      find(words).flatMap(({ kind, ids: [id = '', ...others], isPlace, start, end }) =>
        kind === 'organisation' && others.length === 0 && !isPlace ? [{ id, start, end }] : [],
      ),
  })
    .filter((figure, index, all) => figure.words !== headline?.value || isOnce(figure, all, index))
    .slice(0, mostFigures);
  const publisher = publisherOfReport(report, known.sources, given);
  const date = givenDate(given) ?? dateOfReport(report, given.url);
  const sectors = sectorsInReport(body, find, known.sectors, known.synonyms);
  const candidates = candidatesIn(body, Number(date.date?.value.slice(0, 4)));

  const fields: DraftField[] = [
    { key: 'title', remark: aboutTitle },
    { key: 'summary', remark: aboutSummary },
  ];
  const found: FilledField[] = [];
  const one = (key: string, value: Found<string> | undefined, reason?: string) => {
    if (value) found.push({ field: key, found: value });
    if (value || reason !== undefined) {
      fields.push(value ? { key, value: value.value } : { key, remark: reason });
    }
  };
  const list = (key: string, values: readonly Found<string>[], more: Partial<DraftField> = {}) => {
    fields.push({ key, value: values.map(({ value }) => value), ...more });
    for (const [index, value] of values.entries())
      found.push({ field: `${key}.${index}`, found: value });
  };
  one('date', date.date, date.how);
  if (date.dateNote !== undefined) fields.push({ key: 'dateNote', value: date.dateNote });
  const { source } = publisher;
  one('source', source, 'To fill in: an id from content/sources.');
  if (publisher.agency?.value !== source?.value) one('agency', publisher.agency);
  if (given.url !== undefined) fields.push({ key: 'url', value: given.url });
  one('dateline', report.dateline);
  if (countries.doubt === undefined) list('countries', countries.parties);
  else fields.push({ key: 'countries', remark: countries.doubt });
  if (countries.mentions.length > 0) list('mentions', countries.mentions);
  fields.push({ key: 'sector', remark: aboutSectors(sectors) });
  const eventIds = titlesIn(body, titlesOf(known.events));
  list(
    'events',
    eventIds,
    above(
      'an event',
      'Possible events; list ids from content/events here, or describe a new one in "event":',
      candidates.events,
    ),
  );
  if (names.people.length > 0) {
    fields.push({ key: 'people', value: names.people.map(({ value }) => value) });
    for (const [index, { value, ...where }] of names.people.entries()) {
      const inWords = [value.person, value.office].filter(Boolean).join(', ');
      found.push({ field: `people.${index}`, found: { ...where, value: inWords } });
    }
  }
  const organisations = names.organisations.filter(isOfReport(known, countries, countriesIn(text)));
  if (organisations.length > 0) list('organisations', organisations);
  const agreementIds = titlesIn(body, titlesOf(known.agreements));
  list(
    'agreements',
    agreementIds,
    above(
      'an agreement',
      'Possible agreements; list ids from content/agreements here:',
      candidates.agreements,
    ),
  );
  fields.push({
    key: 'deadlines',
    value: [],
    ...above(
      'a deadline',
      'Possible deadlines; each needs "date", "what" and "kind":',
      candidates.deadlines,
    ),
  });
  if (figures.length > 0) {
    fields.push({
      key: 'figures',
      value: figures.map(({ value }) => value),
      aboveItems: figures.map(({ line, words, note }) => [
        `Line ${line}: “${shortened(words, 300)}”`,
        ...(note === undefined ? [] : [note]),
      ]),
    });
    for (const [index, { value, ...where }] of figures.entries()) {
      found.push({ field: `figures.${index}`, found: { ...where, value: figureInWords(value) } });
    }
  }
  fields.push({ key: 'draft', value: true });
  const afterText = report.leftOut.filter(({ value }) => value === 'a line after the credit');
  return {
    fields,
    found: [...found, ...report.leftOut.map((one) => ({ field: '-', found: leftOut(one) }))],
    decisions: [
      ...report.warnings,
      ...(figures.length < mostFigures
        ? []
        : [`Only the first ${mostFigures} numbers are listed.`]),
      ...otherDate(given, report),
      ...(date.date ? [] : [`"date": ${date.how}`]),
      ...(countries.doubt === undefined ? [] : [`"countries": ${countries.doubt}`]),
      ...publisher.doubts,
      ...doubtsAbout(names, known, countriesIn(text)),
      ...(afterText.length > 0
        ? [`Lines after the credit were left out: ${afterText.map(({ line }) => line).join(', ')}.`]
        : []),
    ],
    unknown: names.unknown,
  };
}

/**
 * Whether a body may be meant in the report: one of no country, or of one that the report names. A short
 * name such as "MOIT", which several countries use, must be of a country that the report is about.
 */
function isOfReport(
  { names }: KnownRecords,
  { parties }: ReportCountries,
  named: readonly { code: string }[],
) {
  return ({ value, words }: Found<string>): boolean => {
    const { country } = names.organisations.get(value) ?? {};
    const isShort = /^\p{Lu}{2,8}$/u.test(words);
    const possible = isShort ? parties.map((one) => one.value) : named.map(({ code }) => code);
    return country === undefined || possible.includes(country);
  };
}

/** The records that a name may mean, of the countries that the report names. */
function doubtsAbout(
  { doubtful }: NamesInReport,
  { names }: KnownRecords,
  countries: readonly { code: string }[],
): string[] {
  const named = new Set(countries.map(({ code }) => code));
  return doubtful.flatMap(({ line, words, value: { folder, ids } }) => {
    const possible = ids.filter((id) => {
      const { country } = names[folder].get(id) ?? {};
      return country === undefined || named.has(country);
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
  'Not read: the kind, period, status and reporter of most numbers; numbers in words; events and agreements without the title of a record; the sectors.';

function givenDate({ date, dateNote }: Given): ReportDate | undefined {
  if (date === undefined) return undefined;
  const needsNote = !isFullDay(date) && dateNote === undefined;
  return {
    date: byEditor(date, '--date'),
    how: needsNote ? 'Say in "dateNote" how it was found.' : 'Given by the editor.',
    ...(dateNote !== undefined && { dateNote }),
  };
}

function byEditor(value: string, option: string): Found<string> {
  return { value, line: 0, words: option, note: 'Given by the editor.' };
}

function otherDate({ date }: Given, report: Report): string[] {
  const printed = dateOfReport(report).date;
  if (date === undefined || !printed || printed.value === date) return [];
  return [`The report prints a different date: ${printed.value} (line ${printed.line}).`];
}

function titlesOf(records: ReadonlyMap<string, { title: string }>): Map<string, string> {
  return new Map(Array.from(records, ([id, { title }]) => [id, title]));
}

function aboutSectors(sectors: ReturnType<typeof sectorsInReport>): string {
  const possible = sectors.slice(0, 4).map(
    ({ id, words }) =>
      `${id} (${words
        .slice(0, 3)
        .map((word) => `“${word}”`)
        .join(', ')})`,
  );
  const choose = 'To choose from content/sectors.yml, the main sector first.';
  return possible.length === 0
    ? choose
    : `${choose} Suggested by the text: ${possible.join(', ')}.`;
}

function above(
  what: string,
  todo: string,
  sentences: readonly Found<string>[],
): Partial<DraftField> {
  if (sentences.length === 0) return { above: [`No sentence seems to describe ${what}.`] };
  return {
    above: [
      todo,
      ...sentences.map(({ line, words }) => `Line ${line}: “${shortened(words, 200)}”`),
    ],
  };
}

function figureInWords({
  asPrinted,
  kind,
  country,
  partner,
  period,
  status,
  reporter,
}: FigureStub): string {
  const sides = [country, partner].map((code) =>
    code === undefined ? undefined : countryName(code),
  );
  const more = [kind, sides.filter(Boolean).join('–'), period, status, reporter].filter(Boolean);
  return [`“${asPrinted}”`, ...more].join(', ');
}

function leftOut({ value, ...where }: Found<string>): Found<string> {
  return { ...where, value: `left out: ${value}` };
}

/** A text of one line, cut between two words. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, '')} …`;
}
