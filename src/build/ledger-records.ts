import type { CustomRecord } from 'pagefind';
import { dateInWords } from '../format/date.ts';
import { measureInWords, printedInFull } from '../format/figure.ts';
import { pairName } from '../format/pair-name.ts';
import { periodInWords } from '../format/period.ts';
import { agreementKinds, agreementStatuses, type Agreement } from '../model/agreement.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { newestFirst } from '../model/briefing.ts';
import { countryName } from '../model/country.ts';
import { addTo } from '../model/ledger.ts';
import { organisationKinds, type Organisation } from '../model/organisation.ts';
import { countriesOf, pairsAmong } from '../model/pair.ts';
import { isBloc, partyName } from '../model/party.ts';
import type { Person } from '../model/person.ts';
import { figuresOf, latestFirst, pairsOf, type PlacedFigure } from '../model/placed-figure.ts';
import type { Content } from '../reading/content.ts';
import type { RecordFile } from '../reading/records.ts';
import { everyRecord, orderKey, type FilterKey, type ResultMeta } from '../search/index-fields.ts';
import { orderOf } from './search-record.ts';

/** How many figures of a pair are searched; a list of thousands would match every number. */
const mostFigures = 100;

/** What stands in the order of dates behind everything that has one. */
const undated = '~';

/** What a page that is no briefing says of itself in the index. */
interface Entry {
  url: string;
  text: string;
  meta: Partial<ResultMeta> & Pick<ResultMeta, 'title' | 'source'>;
  filters?: Partial<Record<FilterKey, string[]>>;
  order?: string;
}

/** The pages of agreements, people, organisations and figures, as the search index holds them. */
export function ledgerRecords(content: Content): CustomRecord[] {
  return [
    ...content.agreements.flatMap(agreementEntry),
    ...content.people.flatMap(personEntry),
    ...content.organisations.flatMap(organisationEntry),
    ...figureEntries(content),
  ].map(recordOf);
}

function recordOf({ url, text, meta, filters = {}, order = undated }: Entry): CustomRecord {
  return {
    url,
    language: 'en',
    content: text,
    meta: {
      date: '',
      pairs: '',
      ...meta,
      spellings: [meta.spellings, everyRecord].filter(Boolean).join(', '),
    },
    filters,
    sort: { [orderKey]: `${order} ${url}` },
  };
}

function agreementEntry({ id, data }: RecordFile<Agreement>): Entry[] {
  if (!data) return [];
  const { title, kind, parties, place, sectors, history } = data;
  const countries = parties.filter((party) => !isBloc(party));
  const pairs = pairsAmong(countries);
  const steps = history.map(({ status, date, note }) =>
    [agreementStatuses[status], dateInWords(date), note].filter(Boolean).join(', '),
  );
  const last = history.at(-1)?.date ?? '';
  return [
    {
      url: `/agreements/${id}/`,
      text: [`${agreementKinds[kind]} of ${parties.map(partyName).join(', ')}`, place, ...steps]
        .filter(Boolean)
        .join('. '),
      meta: {
        title,
        date: dateInWords(last),
        source: 'Agreement',
        pairs: pairs.map(pairName).join(', '),
      },
      filters: {
        pair: pairs,
        country: countries.map((code) => code.toLowerCase()),
        sector: sectors,
      },
      order: orderOf(last),
    },
  ];
}

function personEntry({ id, data }: RecordFile<Person>): Entry[] {
  if (!data) return [];
  const { name, names, country } = data;
  return [
    {
      url: `/people/${id}/`,
      text: [name, ...names, country && countryName(country)].filter(Boolean).join(', '),
      meta: { title: name, source: 'Person', spellings: names.join(', ') },
      ...(country && { filters: { country: [country.toLowerCase()] } }),
    },
  ];
}

function organisationEntry({ id, data }: RecordFile<Organisation>): Entry[] {
  if (!data) return [];
  const { name, names, kind, country } = data;
  return [
    {
      url: `/organisations/${id}/`,
      text: [name, ...names, organisationKinds[kind], country && countryName(country)]
        .filter(Boolean)
        .join(', '),
      meta: { title: name, source: 'Organisation', spellings: names.join(', ') },
      ...(country && { filters: { country: [country.toLowerCase()] } }),
    },
  ];
}

function figureEntries({ briefings }: Content): Entry[] {
  const byPair = new Map<string, PlacedFigure[]>();
  const published = briefings
    .flatMap(({ data, slug, path }): PublishedBriefing[] =>
      data && !data.draft ? [{ ...data, slug, path }] : [],
    )
    .sort(newestFirst);
  const withPage = new Set(published.flatMap(({ countries }) => pairsAmong(countries)));
  for (const figure of published.flatMap(figuresOf)) {
    for (const pair of pairsOf(figure)) if (withPage.has(pair)) addTo(byPair, pair, figure);
  }
  return Array.from(byPair, ([pair, figures]) => ({
    url: `/figures/${pair}/`,
    text: latestFirst(figures)
      .slice(0, mostFigures)
      .map(
        (figure) =>
          `${measureInWords(figure)}, ${periodInWords(figure.period)}: ${printedInFull(figure)}`,
      )
      .join('. '),
    meta: { title: `Figures on ${pairName(pair)}`, source: 'Figures', pairs: pairName(pair) },
    filters: { pair: [pair], country: countriesOf(pair).map((code) => code.toLowerCase()) },
  }));
}
