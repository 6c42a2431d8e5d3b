import { agreementKinds, agreementStatuses } from '../../src/model/agreement.ts';
import { isFullDay } from '../../src/model/partial-date.ts';
import { agreementsInReport, type NamedAgreement } from './agreements/agreements-in-report.ts';
import { aboutSummary, aboutTitle } from './blanks.ts';
import { countriesInReport } from './names/countries-in-report.ts';
import { dateFromEvents } from './events/date-from-events.ts';
import { dateOfReport, type ReportDate } from './layout/date-of-report.ts';
import { DraftFields } from './draft-fields.ts';
import type { Draft } from './draft.ts';
import { eventsInReport } from './events/events-in-report.ts';
import { figureInWords, withPeriod } from './figures/figure-fields.ts';
import { figuresIn } from './figures/figures-in-report.ts';
import type { Given } from './given.ts';
import type { KnownRecords } from './known-records.ts';
import { nameSet } from './layout/name-set.ts';
import { nameFinder } from '../../src/words/name-finder.ts';
import { organisationsInReport } from './names/organisations-in-report.ts';
import { ownEventOf } from './events/own-event.ts';
import { peopleInReport } from './names/people-in-report.ts';
import { publisherOfReport } from './layout/publisher-of-report.ts';
import { afterCredit, readReport, type Report } from './layout/read-report.ts';
import type { Found } from './report.ts';
import { sectorsInReport } from './sectors-in-report.ts';

/**
 * Makes a draft of a report's text: whatever it says that a rule can read, and nothing else. What
 * only a person can say is left blank, with the reason.
 *
 * @param text as `textOfReport` gives it.
 * @throws {RefusedReport} where the text holds no report, or two.
 */
export function draftFromReport(text: string, known: KnownRecords, given: Given = {}): Draft {
  const report = readReport(text, {
    isPlace: nameSet(known.places.flatMap(({ name, names }) => [name, ...names])),
    isSource: nameSet(
      [...known.sources].flatMap(([id, { name, names = [] }]) => [id, name, ...names]),
    ),
  });
  const { paragraphs } = report;
  const find = nameFinder(known.named);
  const placeCountries = new Map(known.places.map(({ id, country }) => [id, country]));
  const { about, mentions } = countriesInReport(paragraphs, find, (id) => placeCountries.get(id));
  const publisher = publisherOfReport(report, known.sources, given.url);
  const placeNames = new Map(known.places.map(({ id, name }) => [id, name]));
  const knownEvents = { ...known, find, placeName: (id: string) => placeNames.get(id) };
  const date = givenDate(given) ?? dateOfReport(report, dateFromEvents(paragraphs, knownEvents));
  const published = date.date?.value;
  const events = eventsInReport(paragraphs, knownEvents, published);
  const own = ownEventOf(paragraphs, find, knownEvents.placeName, published);
  const { people, unknown } = peopleInReport(paragraphs, find, known.people);
  const { organisations, doubtful } = organisationsInReport(paragraphs, people, known);
  const instruments = agreementsInReport(paragraphs, find, known.agreements, published);
  const sectors = sectorsInReport(paragraphs, find, known.sectors, known.synonyms);
  const { figures, unread } = figuresIn(paragraphs, {
    ...(published !== undefined && { published }),
    countries: about.map(({ value }) => value),
    names: find,
    countryOf: (id) => known.organisations.get(id)?.country,
  });
  const source: Found<string> | undefined =
    given.source === undefined
      ? publisher.source
      : { value: given.source, line: 0, words: '--source', note: 'Given by the editor.' };

  const draft = new DraftFields();
  draft.blank('title', aboutTitle);
  draft.blank('summary', aboutSummary);
  draft.one('date', date.date, date.how);
  if (date.dateNote !== undefined) draft.plain('dateNote', date.dateNote);
  draft.one('source', source, 'To fill in: an id from content/sources.');
  if (publisher.agency && publisher.agency.value !== source?.value)
    draft.one('agency', publisher.agency);
  if (given.url !== undefined) draft.plain('url', given.url);
  if (report.dateline) draft.one('dateline', report.dateline);
  draft.list('countries', about, 'To fill in: the report names no country.');
  if (mentions.length > 0) draft.list('mentions', mentions);
  draft.list('sector', sectors, 'To fill in: ids from content/sectors.yml, the main one first.');
  // An event with a record is told there, not in the briefing.
  if (own && events.length === 0 && own.value.date !== undefined) {
    draft.map('event', { ...own, value: { ...own.value, date: own.value.date } });
  }
  if (events.length > 0) draft.list('events', events);
  draft.records('people', people, ({ person, office }) =>
    office === undefined ? person : `${person}, ${office}`,
  );
  if (organisations.length > 0) draft.list('organisations', organisations);
  if (instruments.agreements.length > 0) {
    draft.list('agreements', instruments.agreements.map(withStatus));
  }
  draft.records('figures', figures.map(withPeriod), figureInWords);
  draft.plain('draft', true);
  for (const { value, ...where } of unknown) {
    draft.aside({
      ...where,
      value: [value.name, value.office].filter(Boolean).join(', '),
      note: 'Nobody in content/people has this name; add a record, or leave the person out.',
    });
  }
  for (const { value, ...where } of doubtful) {
    draft.aside({
      ...where,
      value: value.join(' or '),
      note: 'Which body is meant cannot be told; add it to "organisations", or leave it out.',
    });
  }
  for (const { value, ...where } of instruments.doubtful) {
    draft.aside({
      note: 'Whether this agreement is meant cannot be told; add it to "agreements", or leave it out.',
      ...where,
      value: value.agreement,
    });
  }
  for (const { value, ...where } of instruments.unknown) {
    draft.aside({
      note: 'No file of content/agreements is of it; add a record, or leave it out.',
      ...where,
      value: `${agreementKinds[value.kind]}, ${agreementStatuses[value.status]}`,
    });
  }
  for (const found of unread) draft.aside(found);
  for (const { value, ...where } of report.leftOut) {
    // Captions and headlines say nothing new; what follows the credit may be the report's own.
    draft.aside({ ...where, value: `left out: ${value}` }, value === afterCredit);
  }
  return {
    ...draft.whole(),
    remarks: [
      ...aboutDates(given, report),
      ...aboutCountries(about.length),
      ...publisher.doubts,
      ...draft.remarks,
    ],
  };
}

function givenDate({ date, dateNote }: Given): ReportDate | undefined {
  if (date === undefined) return undefined;
  return {
    basis: 'stated',
    date: { value: date, line: 0, words: '--date', note: 'Given by the editor.' },
    how:
      isFullDay(date) || dateNote !== undefined
        ? 'Given by the editor.'
        : 'Say in "dateNote" how it was found.',
    ...(dateNote !== undefined && { dateNote }),
  };
}

/** An agreement's id, with how far it has come by the words of the report. */
function withStatus({ value, note, ...where }: Found<NamedAgreement>): Found<string> {
  const { agreement, status, date } = value;
  const said =
    status &&
    `${agreementStatuses[status]}${date === undefined ? '' : `, ${date}`}, as the report says.`;
  const notes = [said, note].filter(Boolean).join(' ');
  return { ...where, value: agreement, ...(notes !== '' && { note: notes }) };
}

function aboutDates({ date }: Given, { stated: [stated] }: Report): string[] {
  if (date === undefined || !stated || stated.value === date) return [];
  return [`The report states another day than --date: ${stated.value} (line ${stated.line}).`];
}

function aboutCountries(count: number): string[] {
  return count === 1 ? ['The report is about one country only, so it belongs to no pair.'] : [];
}
