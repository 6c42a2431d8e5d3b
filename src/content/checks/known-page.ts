import { didYouMean, nearest } from '../../model/nearest.ts';
import { pairsAmong } from '../../model/pair.ts';
import { yearOf } from '../../model/partial-date.ts';
import { pairsOf } from '../../model/placed-figure.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf } from '../briefing-fields.ts';
import type { Content } from '../read-content.ts';
import { pageOf, slugLinkedBy } from './briefing-link.ts';
import type { Check } from './check.ts';
import { isDraft } from './draft.ts';
import { publishedPairs } from './published-pairs.ts';

/** Pages that every archive has. */
const fixedPages = [
  '',
  'pairs',
  'agreements',
  'figures',
  'people',
  'organisations',
  'countries',
  'sectors',
  'sources',
  'archive',
  'corrections',
  'search',
  'about',
];

/** At the end of an address: the number of one page of a long list; no year of the archive. */
const pageNumber = /(?<!^\/archive)\/\d+\/$/;

/** A link to a page that the site does not make would be a dead end; `known-link` has briefings. */
export const knownPage: Check = (content) => {
  const pages = pagesOf(content);
  return [...content.briefings, ...content.statesOfPlay].flatMap(({ path, links }) =>
    links.flatMap(({ url, line, column }) => {
      const page = pageOf(url);
      if (!page.startsWith('/') || slugLinkedBy(url) !== undefined) return [];
      if (pages.has(page.replace(pageNumber, '/')) || pages.has(page)) return [];
      const message = `There is no page ${quoted(page)}.${didYouMean(nearest(page, pages))}`;
      return { path, line, column, rule: 'known-page', message };
    }),
  );
};

/** Files of open data. */
const dataFiles = [
  '/data/briefings.json',
  '/data/datapackage.json',
  ...['figures', 'agreements', 'events'].flatMap((name) => [
    `/data/${name}.csv`,
    `/data/${name}.json`,
  ]),
];

function pagesOf({ briefings, sectors, sources, ...records }: Content): Set<string> {
  const pairs = publishedPairs(briefings);
  const countries = new Set<string>();
  const measured = new Set<string>();
  const years = new Set<string>();
  for (const fields of briefings.map(fieldsOf)) {
    const { draft, date, countries: about = [], mentions = [], figures = [] } = fields;
    if (draft) continue;
    for (const code of about) countries.add(code);
    for (const code of mentions) countries.add(code);
    for (const figure of figures) {
      const placed = { ...figure, briefing: { countries: about } };
      for (const pair of pairsOf(placed)) measured.add(pair);
    }
    if (date !== undefined) years.add(yearOf(date));
  }
  for (const file of records.conflicts) {
    for (const pair of pairsAmong(fieldsOf(file).countries ?? [])) measured.add(pair);
  }
  return new Set(
    [
      ...fixedPages,
      ...Array.from(pairs, (id) => `pairs/${id}`),
      ...[...measured].filter((id) => pairs.has(id)).map((id) => `figures/${id}`),
      ...Array.from(countries, (code) => `countries/${code.toLowerCase()}`),
      ...sectors.map(({ id }) => `sectors/${id}`),
      ...Array.from(sources.keys(), (id) => `sources/${id}`),
      ...records.agreements.map(({ id }) => `agreements/${id}`),
      ...records.people.flatMap((file) => (isDraft(file) ? [] : `people/${file.id}`)),
      ...records.organisations.flatMap((file) => (isDraft(file) ? [] : `organisations/${file.id}`)),
      ...Array.from(years, (year) => `archive/${year}`),
    ]
      .map((path) => (path === '' ? '/' : `/${path}/`))
      .concat(dataFiles),
  );
}
