import { placeOfText, stepInWords } from '../../format/agreement.ts';
import { dateInWords, periodInWords } from '../../format/date.ts';
import { attributionInWords, figureInWords, printedPlainly } from '../../format/figure.ts';
import { headlineInWords } from '../../format/headline.ts';
import { aboutProject, projectStepInWords } from '../../format/project.ts';
import { briefingCount } from '../../format/numbers.ts';
import { countryName, pairName } from '../../format/country-names.ts';
import type { Agreement } from '../../model/agreement.ts';
import { withStatus } from '../../model/agreement-status.ts';
import { addTo } from '../../model/archive.ts';
import type { Names } from '../../model/attribution.ts';
import type { EventRecord } from '../../model/event.ts';
import { headlineFiguresOf, type HeadlineFigures } from '../../model/headline-figures.ts';
import type { Organisation } from '../../model/organisation.ts';
import { countriesOf, pairsAmong } from '../../model/pair.ts';
import { isBloc } from '../../model/party.ts';
import { datesOf } from '../../model/period.ts';
import type { Person } from '../../model/person.ts';
import { figuresOf, latestFirst, pairsOf, type PlacedFigure } from '../../model/placed-figure.ts';
import type { Project, ProjectStep } from '../../model/project.ts';
import { isPublished } from '../../content/published.ts';
import { partyName } from '../../site/party-name.ts';
import { settings } from '../../site/settings.ts';
import { siteOf, type Site } from '../../site/site.ts';
import {
  agreementUrl,
  eventUrl,
  organisationUrl,
  pairFiguresUrl,
  pairUrl,
  pathOf,
  personUrl,
  projectUrl,
} from '../../site/urls.ts';
import type { Content } from '../../content/read-content.ts';
import type { RecordKind } from '../index-format.ts';
import { text } from '../../text/text.ts';
import { hexDigest } from './packed-file.ts';
import { namesOfCountries, orderOf, type SearchDocument } from './search-document.ts';

/** How many figures of a pair are indexed; thousands would match every number. */
const mostFigures = 100;

/** What sorts pages without a date after all others. */
const undated = '~';

/** A page that is not a briefing, as it is indexed. */
interface Entry {
  url: string;
  title: string;
  kind: RecordKind;
  text: string;
  answer?: string;
  date?: string;
  pairs?: string[];
  countries?: string[];
  sectors?: string[];
}

/** Returns a digest of all that `recordDocuments` reads for the pages in a language. */
export function recordsDigest(content: Content, language = content.settings.language): string {
  const { agreements, events, people, organisations, projects, sources, blocs } = content;
  const { language: main, headlines, names } = content.settings;
  const records = [agreements, events, people, organisations, projects].map((files) =>
    files.map(({ id, data }) => [id, data]),
  );
  const figures = content.briefings
    .filter(isPublished)
    .map(({ slug, data }) => [slug, data.date, data.countries, data.people, data.figures]);
  const sourceNames = Array.from(sources, ([id, { name }]) => [id, name]);
  const all = [records, figures, sourceNames, blocs, main, headlines];
  if (language === main) return hexDigest(JSON.stringify(all));
  const translated = content.translations
    .filter((file) => file.language === language)
    .map(({ slug, data }) => [slug, data?.offices, data?.figures]);
  const others = Array.from(sources, ([id, { names }]) => [id, names]);
  return hexDigest(JSON.stringify([all, language, names, content.places, others, translated]));
}

/**
 * Returns the pages of dossiers, agreements, projects, events, people, organisations and figures as they are indexed.
 */
export function recordDocuments(content: Content): SearchDocument[] {
  const site = siteOf({ content });
  const { agreements, projects, events, people, organisations } = site.records;
  const figures = figuresByPair(site);
  return [
    ...dossierEntries(site, figures),
    ...Array.from(agreements, (agreement) => agreementEntry(agreement, site)),
    ...Array.from(projects, (project) => projectEntry(project, site)),
    ...Array.from(events, (event) => eventEntry(event, site)),
    ...Array.from(people, personEntry),
    ...Array.from(organisations, organisationEntry),
    ...figureEntries(figures),
  ].map(documentOf);
}

function documentOf({ url, title, kind, text, date, answer, ...entry }: Entry): SearchDocument {
  const { pairs = [], countries = [], sectors = [] } = entry;
  return {
    result: {
      url,
      title,
      date: date === undefined ? '' : dateInWords(date),
      source: kind,
      pairs: pairs.map(pairName).join(', '),
      ...(answer !== undefined && { answer }),
    },
    summary: '',
    body: text,
    aside: namesOfCountries(countries).join('. '),
    facets: {
      country: countries.map((code) => code.toLowerCase()),
      sector: sectors,
      source: [kind],
      date: date ?? '',
    },
    order: `${date === undefined ? undated : orderOf(date)} ${url}`,
  };
}

function dossierEntries({ pairs, names }: Site, figures: FiguresByPair): Entry[] {
  return Array.from(pairs, ([pair, briefings]) => {
    const dossier = { pair, figures: figures.get(pair) ?? [], targets: [] };
    const headline = headlineFiguresOf(dossier, settings().headlines);
    const count = briefingCount(briefings.length);
    const latest = briefings[0] && dateInWords(briefings[0].date);
    return {
      url: pathOf(pairUrl(pair)),
      title: pairName(pair),
      kind: 'Dossier',
      text: '',
      answer: headline ? answerOf(headline, names) : text.search.dossier({ count, latest }),
      pairs: [pair],
      countries: countriesOf(pair),
    };
  });
}

function answerOf(headline: HeadlineFigures, names: Names): string {
  const [only, ...rivals] = headline.actuals;
  return text.search.keyFigure({
    what: headlineInWords(headline),
    numbers: headline.actuals.map(printedPlainly),
    attribution: only && rivals.length === 0 ? attributionInWords(only, names) : undefined,
  });
}

function agreementEntry([id, agreement]: [string, Agreement], { briefings }: Site): Entry {
  const { title, kind, parties, place, sectors, texts, history } = agreement;
  const countries = parties.filter((party) => !isBloc(party));
  const steps = history.map(({ status, date, note }) =>
    [stepInWords(kind, status), dateInWords(date), note].filter(Boolean).join(', '),
  );
  const sources = texts.map((text) => `${text.title}, ${placeOfText(text)}`);
  const parts = text.agreement.ofParties({
    kind: text.kinds.agreement[kind],
    parties: parties.map(partyName).join(', '),
  });
  const { step, periodEnded } = withStatus(id, agreement, { newest: briefings[0]?.date });
  const now = { status: stepInWords(kind, step.status), date: dateInWords(step.date) };
  return {
    url: pathOf(agreementUrl(id)),
    title,
    kind: 'Agreement',
    answer: periodEnded
      ? text.agreement.stepOfEndedPeriod({ ...now, ended: dateInWords(periodEnded) })
      : text.agreement.step(now),
    text: [parts, place, ...steps, ...sources].filter(Boolean).join('. '),
    date: history.at(-1)?.date,
    pairs: pairsAmong(countries),
    countries,
    sectors,
  };
}

function projectEntry([id, project]: [string, Project], { records }: Site): Entry {
  const { name, names, countries, sectors, places, owners, participants, history } = project;
  const inWords = (step: ProjectStep) =>
    text.agreement.step({ status: projectStepInWords(step), date: dateInWords(step.date) });
  const steps = history.map((step) => [inWords(step), step.note].filter(Boolean).join(', '));
  const others = [...owners, ...participants].map((id) => records.organisations.get(id)?.name);
  const last = history.at(-1);
  return {
    url: pathOf(projectUrl(id)),
    title: name,
    kind: 'Project',
    ...(last && { answer: inWords(last), date: last.date }),
    text: [...names, aboutProject(project), ...places.map(({ name }) => name), ...steps, ...others]
      .filter(Boolean)
      .join('. '),
    pairs: pairsAmong(countries),
    countries,
    sectors,
  };
}

function eventEntry([id, event]: [string, EventRecord], { records }: Site): Entry {
  const { title, kind, date, place, countries, outcome, people, organisations } = event;
  const participants = [
    ...people.map((id) => records.people.get(id)?.name),
    ...organisations.map((id) => records.organisations.get(id)?.name),
  ];
  const answer = `${text.kinds.event[kind]}, ${periodInWords(date)}`;
  return {
    url: pathOf(eventUrl(id)),
    title,
    kind: 'Event',
    answer,
    text: [answer, place, outcome, ...participants].filter(Boolean).join('. '),
    date: datesOf(date)[0],
    pairs: pairsAmong(countries),
    countries,
  };
}

function personEntry([id, { name, names, country }]: [string, Person]): Entry {
  return {
    url: pathOf(personUrl(id)),
    title: name,
    kind: 'Person',
    text: [name, ...names, country && countryName(country)].filter(Boolean).join(', '),
    countries: country ? [country] : [],
  };
}

function organisationEntry([id, organisation]: [string, Organisation]): Entry {
  const { name, names, kind, country } = organisation;
  return {
    url: pathOf(organisationUrl(id)),
    title: name,
    kind: 'Organisation',
    text: [name, ...names, text.kinds.organisation[kind], country && countryName(country)]
      .filter(Boolean)
      .join(', '),
    countries: country ? [country] : [],
  };
}

type FiguresByPair = ReadonlyMap<string, PlacedFigure[]>;

function figuresByPair({ briefings, pairs }: Site): FiguresByPair {
  const byPair = new Map<string, PlacedFigure[]>();
  for (const figure of briefings.flatMap(figuresOf)) {
    for (const pair of pairsOf(figure)) if (pairs.has(pair)) addTo(byPair, pair, figure);
  }
  return byPair;
}

function figureEntries(byPair: FiguresByPair): Entry[] {
  return Array.from(byPair, ([pair, figures]) => ({
    url: pathOf(pairFiguresUrl(pair)),
    title: text.data.figuresOf({ pair: pairName(pair) }),
    kind: 'Figures',
    text: latestFirst(figures).slice(0, mostFigures).map(figureInWords).join('. '),
    pairs: [pair],
    countries: countriesOf(pair),
  }));
}
