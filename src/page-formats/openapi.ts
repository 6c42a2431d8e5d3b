import { countriesNamed } from '../model/overview.ts';
import { figureKindIds } from '../model/figure-kinds.ts';
import { pageFormats } from '../model/site-settings.ts';
import { mediaTypes } from '../site/media-types.ts';
import { publisherName, settings, siteLanguages } from '../site/settings.ts';
import { pageKinds, routes, tableNames, type Route, type SchemaName } from '../site/routes.ts';
import type { Site } from '../site/site.ts';
import * as urls from '../site/urls.ts';
import { languageName } from '../model/language.ts';
import { en } from '../text/en/index.ts';
import { absoluteAt } from './references.ts';

/**
 * The version of the static interface, which is not that of the software (https://semver.org): the first number
 * changes where programs must, the second where something is added.
 */
const interfaceVersion = '1.0.0';

/** A file, or files of one kind, that programs may ask for. */
interface InterfaceFile {
  /** What describes it in the table of routes: a file that no site has is left out. */
  route: Route;
  /** With the names of parameters in braces. */
  url: string;
  id: string;
  tag: keyof typeof tags;
  summary: string;
  mediaType: string;
  schema?: SchemaName;
  /** Whether it exists in each language of the site. */
  isLocal?: true;
}

const tags = {
  pages: 'One briefing, pair, agreement or project.',
  data: 'Everything of one kind, in one file.',
  feeds: 'What is new, for feed readers and calendar programs.',
  description: 'What describes this interface and the site.',
};

/** Returns the parameters by their names: what an id is, and where ids are found. */
function parametersIn(site: Site) {
  const { briefings, pairs, dossiers, vocabulary, records } = site;
  const chosen = (description: string, values: Iterable<string>) => {
    const known = [...values];
    return { description, schema: { type: 'string', enum: known }, example: known[0] };
  };
  const found = (what: string, where: string, example: string | undefined) => ({
    description: `The id of ${what}: "id" in ${where}.`,
    schema: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*$' },
    ...(example !== undefined && { example }),
  });
  const series = Array.from(routes.seriesCsv.pages(site), ([id]) => id.split('/'));
  return {
    briefing: found('a briefing', '/data/briefings.json', briefings[0]?.slug),
    agreement: found('an agreement', '/data/agreements.json', dossiers.agreements[0]?.id),
    project: found('a project', '/data/projects.json', dossiers.projects[0]?.id),
    person: found('a person', '"people" of a briefing', [...records.people.keys()][0]),
    organisation: found(
      'an organisation',
      '"organisations" of a briefing',
      [...records.organisations.keys()][0],
    ),
    series: found('a series', '"figures.series" of a pair', series[0]?.[1]),
    pair: chosen(
      'A pair of countries: both ISO 3166-1 alpha-2 codes in lower case and alphabetical order.',
      pairs.keys(),
    ),
    pairWithFigures: chosen(
      'A pair on which there are figures.',
      [...pairs.keys()].filter((pair) => dossiers.of(pair).figures.length > 0),
    ),
    pairWithSeries: chosen(
      'A pair with series of figures.',
      new Set(series.map(([pair = '']) => pair)),
    ),
    pairWithDates: chosen(
      'A pair with events or dates.',
      Array.from(routes.calendar.pages(site), ([pair]) => pair),
    ),
    country: chosen(
      'An ISO 3166-1 alpha-2 code in lower case.',
      Array.from(countriesNamed(site), (code) => code.toLowerCase()),
    ),
    sector: chosen('The id of a sector.', vocabulary.sectors.keys()),
    source: chosen('The id of a source.', vocabulary.sources.keys()),
    month: chosen(
      'A month that has an edition, the latest first. That of the first month may not be complete: an edition is, once this archive holds something of a later month; feeds have only those.',
      Array.from(routes.edition.pages(site), ([month]) => month),
    ),
    pairWithEditions: chosen(
      'A pair that has editions.',
      Array.from(routes.pairEditions.pages(site), ([pair]) => pair),
    ),
    schema: chosen(
      'The name of a JSON Schema.',
      Array.from(routes.schema.pages(site), ([name]) => name),
    ),
  };
}

type ParameterName = keyof ReturnType<typeof parametersIn>;

/** Returns a parameter as addresses of this description have it. */
const given = (name: ParameterName) => `{${name}}`;

function filesOf(site: Site): InterfaceFile[] {
  return [...pageFilesOf(site), ...dataFiles(), ...feedFiles(), ...descriptionFiles()];
}

function pageFilesOf({ formats }: Site): InterfaceFile[] {
  const pageUrls = {
    briefing: urls.briefingUrl(given('briefing')),
    pair: urls.pairUrl(given('pair')),
    agreement: urls.agreementUrl(given('agreement')),
    project: urls.projectUrl(given('project')),
  };
  const inFormat = { json: 'as JSON', markdown: 'as Markdown' };
  return pageKinds.flatMap((kind) =>
    pageFormats
      .filter((format) => formats.includes(format))
      .map((format): InterfaceFile => ({
        ...{ route: routes[kind], url: urls.pageFormatUrl(pageUrls[kind], format) },
        id: `${kind}${format === 'json' ? 'Json' : 'Markdown'}`,
        ...{ tag: 'pages', mediaType: mediaTypes[format], isLocal: true },
        summary: `The page of one ${kind} ${inFormat[format]}.`,
        ...(format === 'json' && { schema: kind }),
      })),
  );
}

function dataFiles(): InterfaceFile[] {
  return [
    {
      ...{ route: routes.briefingsJson, url: urls.dataUrl, id: 'briefingsJson', tag: 'data' },
      summary: `${en.data.briefings.title}. ${en.data.briefings.description}`,
      ...{ mediaType: mediaTypes.json, schema: 'briefings' },
    },
    ...tableNames.flatMap(filesOfTable),
    {
      ...{ route: routes.projectsGeo, url: urls.projectsGeoUrl, id: 'projectsGeoJson' },
      ...{ tag: 'data', mediaType: mediaTypes.geoJson },
      summary: 'Projects on a map, as GeoJSON (RFC 7946).',
    },
    {
      route: routes.pairFiguresCsv,
      url: urls.pairFiguresCsvUrl(given('pairWithFigures')),
      ...{ id: 'pairFiguresCsv', tag: 'data', mediaType: mediaTypes.csv },
      summary: 'The figures on one pair, with the columns of /data/figures.csv.',
    },
    {
      route: routes.seriesCsv,
      url: urls.seriesCsvUrl(given('pairWithSeries'), given('series')),
      ...{ id: 'seriesCsv', tag: 'data', mediaType: mediaTypes.csv },
      summary: 'The figures of one series of a pair, with the same columns.',
    },
    {
      ...{ route: routes.editionBook, url: urls.editionBookUrl(given('month')) },
      ...{ id: 'editionEpub', tag: 'data', isLocal: true, mediaType: mediaTypes.epub },
      summary: 'The edition of one month, as EPUB.',
    },
  ];
}

function filesOfTable(name: (typeof tableNames)[number]): InterfaceFile[] {
  const { title, description } = en.data[name];
  const about = { tag: 'data', summary: `${title}. ${description}` } as const;
  return [
    {
      ...{ route: routes.json, url: urls.tableUrl(name, 'json'), id: `${name}Json` },
      ...{ ...about, mediaType: mediaTypes.json, schema: name },
    },
    {
      ...{ route: routes.csv, url: urls.tableUrl(name, 'csv'), id: `${name}Csv` },
      ...{ ...about, mediaType: mediaTypes.csv },
    },
  ];
}

function feedFiles(): InterfaceFile[] {
  const { home, pair, country, sector, source, person, organisation } = routes;
  const { agreements, projects, corrections, editions, pairEditions } = routes;
  const lists: [id: keyof typeof feedWords, route: Route, url: string][] = [
    ['everything', home, urls.homeUrl()],
    ['pair', pair, urls.pairUrl(given('pair'))],
    ['country', country, urls.countryUrl(given('country'))],
    ['sector', sector, urls.sectorUrl(given('sector'))],
    ['source', source, urls.sourceUrl(given('source'))],
    ['person', person, urls.personUrl(given('person'))],
    ['organisation', organisation, urls.organisationUrl(given('organisation'))],
    ['agreements', agreements, urls.agreementsUrl()],
    ['projects', projects, urls.projectsUrl()],
    ['corrections', corrections, urls.correctionsUrl()],
    ['editions', editions, urls.editionsUrl()],
    ['pairEditions', pairEditions, urls.pairEditionsUrl(given('pairWithEditions'))],
  ];
  const formats = {
    atom: { suffix: 'Atom', words: 'an Atom feed', mediaType: mediaTypes.atom },
    json: { suffix: 'JsonFeed', words: 'a JSON Feed', mediaType: mediaTypes.jsonFeed },
  };
  return [
    ...lists.flatMap(([id, route, url]) =>
      urls.feedFormatsOf(url).map((format): InterfaceFile => {
        const { suffix, words, mediaType } = formats[format];
        return {
          ...{ route, url: urls.feedUrl(url, format), id: id + suffix, tag: 'feeds' },
          ...{ summary: `${feedWords[id]}, as ${words}.`, mediaType, isLocal: true },
        };
      }),
    ),
    {
      ...{ route: routes.opml, url: urls.opmlUrl(), id: 'feedsOpml', tag: 'feeds', isLocal: true },
      ...{ summary: 'A list of feeds, as OPML.', mediaType: mediaTypes.opml },
    },
    {
      ...{ route: routes.calendar, url: urls.calendarUrl(given('pairWithDates')) },
      ...{ id: 'calendar', tag: 'feeds', isLocal: true, mediaType: mediaTypes.calendar },
      summary: 'The events and dates of one pair, as iCalendar (RFC 5545).',
    },
  ];
}

function descriptionFiles(): InterfaceFile[] {
  return [
    {
      ...{ route: routes.dataPackage, url: urls.dataPackageUrl, id: 'dataPackage' },
      ...{ tag: 'description', mediaType: mediaTypes.json },
      summary: 'What each column of the open data means, as a Data Package (version 2).',
    },
    {
      ...{ route: routes.schema, url: urls.schemaUrl(given('schema')), id: 'jsonSchema' },
      ...{ tag: 'description', mediaType: mediaTypes.json },
      summary: 'The JSON Schema (2020-12) of a page or of a file of open data.',
    },
    {
      ...{ route: routes.openApi, url: urls.openApiUrl, id: 'openApi', tag: 'description' },
      ...{ mediaType: mediaTypes.json, summary: 'This description.' },
    },
    {
      ...{ route: routes.llms, url: urls.llmsUrl, id: 'llms', tag: 'description' },
      ...{ mediaType: mediaTypes.plain, summary: 'A short guide to the site for language models.' },
    },
    {
      ...{ route: routes.sitemap, url: urls.sitemapUrl, id: 'sitemap', tag: 'description' },
      ...{ mediaType: mediaTypes.xml, summary: 'The addresses of all pages, in all languages.' },
    },
    {
      ...{ route: routes.manifest, url: urls.manifestUrl, id: 'manifest', tag: 'description' },
      ...{ mediaType: mediaTypes.json, summary: 'The SHA-256 of every file of the site.' },
    },
  ];
}

/** What the entries of feeds are. */
const feedWords = {
  everything: 'The latest new and corrected briefings',
  pair: 'The latest briefings on one pair',
  country: 'The latest briefings on one country',
  sector: 'The latest briefings of one sector',
  source: 'The latest briefings on reports of one source',
  person: 'The latest briefings in which one person acts or speaks',
  organisation: 'The latest briefings in which one organisation acts or speaks',
  agreements: 'The latest step of each agreement',
  projects: 'The latest step of each project',
  corrections: 'The latest corrections',
  editions: 'The monthly editions of the site',
  pairEditions: 'The monthly editions of one pair',
};

/**
 * Returns the description of all files that programs may ask for, by OpenAPI 3.1
 * (https://spec.openapis.org/oas/v3.1.1.html), in English.
 *
 * @param address the public address that Astro gives to routes.
 */
export function openApi(site: Site, address: URL | undefined) {
  const absolute = absoluteAt(address);
  const { title, licence } = settings();
  const base = urls.siteUrl('').slice(0, -1);
  const home = absolute(urls.siteUrl(''));
  const [main = '', ...others] = siteLanguages();
  const servers = [main, ...others].map((language) => ({
    url: home.slice(0, -1) + (language === main ? '' : `/${language}`),
    description: languageName(new Intl.Locale(language).language),
  }));
  const files = filesOf(site).filter(({ route }) => hasPages(route, site));
  const used = new Set(files.flatMap(({ url }) => parametersOf(url)));
  return {
    openapi: '3.1.1',
    info: {
      title: `${title}: static interface`,
      version: interfaceVersion,
      summary: 'Everything on this site as files that programs can read.',
      description: descriptionOf(site, others.length > 0),
      ...(licence.id === undefined && licence.address === undefined
        ? {}
        : {
            license: {
              name: licence.name,
              ...(licence.id === undefined ? { url: licence.address } : { identifier: licence.id }),
            },
          }),
      contact: { name: publisherName(), url: settings().publisher.address ?? home },
    },
    servers: servers.slice(0, 1),
    security: [],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(
      files.map(({ url, id, tag, summary, mediaType, schema, isLocal }) => [
        url.slice(base.length),
        {
          ...(isLocal && others.length > 0 && { servers }),
          parameters: parametersOf(url).map((name) => ({
            $ref: `#/components/parameters/${name}`,
          })),
          get: {
            operationId: id,
            tags: [tag],
            summary,
            responses: {
              200: {
                description: 'The file.',
                content: {
                  [mediaType]:
                    schema === undefined
                      ? {}
                      : { schema: { $ref: absolute(urls.schemaUrl(schema)) } },
                },
              },
              404: { $ref: '#/components/responses/NotFound' },
            },
          },
        },
      ]),
    ),
    components: {
      parameters: Object.fromEntries(
        Object.entries(parametersIn(site))
          .filter(([name]) => used.has(name))
          .map(([name, parameter]) => [name, { name, in: 'path', required: true, ...parameter }]),
      ),
      responses: { NotFound: { description: 'There is no such file; the body is an HTML page.' } },
    },
  };
}

function hasPages(route: Route, site: Site): boolean {
  return route.pages(site)[Symbol.iterator]().next().done !== true;
}

/** Returns what programs must know of all files, in Markdown. */
function descriptionOf({ formats }: Site, hasLanguages: boolean): string {
  const paragraphs = [
    'All of this site can be read without a key: `GET` a file below the server’s address. There are no other methods, no query parameters and no paging. Every file may be fetched from pages of other sites (CORS), and changes only when the site is built again.',
    '## Where to begin\n\n`/data/briefings.json` lists every briefing with its `id`, its pairs and its sectors; `/data/figures.json`, `/data/agreements.json`, `/data/projects.json` and `/data/events.json` list the rest. An `id` from there is a parameter of the addresses below, and `pairs` are listed in the parameter itself.',
    ...(formats.includes('json')
      ? [
          '## Pages\n\nThe page of each briefing, pair, agreement and project is at the same address without `index.json` or `index.md`, as HTML. Each JSON file names its schema in `$schema`; `json` in it is the address of another page as JSON.',
        ]
      : []),
    '## Values\n\nDates are EDTF (ISO 8601-2): `2026-02-05`, `2026-02`, `2019`, with `~` (approximately) or `?` (uncertain) at the end where they were inferred, and intervals such as `2025-01/2025-06`; `start` and `end` are the first and the last day that a date may mean. Countries are ISO 3166-1 alpha-2 codes. A value that is not known is `null`; a list may be empty. In the files below `/data/`, addresses begin at the root of the server, and the tables have several values of one cell joined by `; `, where `/data/briefings.json` has arrays; text in CSV files that a spreadsheet could treat as a formula begins with an apostrophe. Everywhere else, addresses are absolute.',
    `## Kinds of figures\n\n${figureKindIds.map((kind) => `\`${kind}\` (${en.kinds.figure[kind]})`).join(', ')}. A \`growth_rate\` and a \`share\` say in \`of\` of what.`,
    '## Attribution\n\nA briefing is our summary of one report; `source` published the report, `agency` wrote it where that is another. A figure says who counted, said or published it (`attribution`, `attributed_to`); `derived` marks our own calculations, and `inferred` or `status_inferred` a status that no source gives and we infer; what else is inferred is said in `note`, so show it with the number. The `period` of a target is that in which it is to be reached, or the day on which it was named where no period was. Sources that differ are never averaged: see `disagreements`.',
    ...(hasLanguages
      ? [
          '## Languages\n\nPages and feeds exist in several languages, each below the server of that language; `page_language` is that of names and words, `language` that of a briefing, which may not be translated. The files below `/data/` exist once.',
        ]
      : []),
    `## Stability\n\nThis is version ${interfaceVersion} of the interface. An address that was published keeps working: it answers with the same kind of file or, where something was renamed, with a permanent redirect (301) to its new address, if the host of this site can redirect files. What was withdrawn is gone: its page answers 410 and says why, and its files answer 404. Within a major version, fields and files are only added: none is removed, renamed, or given another meaning or type. Lists of values, such as kinds and statuses, may grow, too. So ignore fields and values that you do not know. What is to be removed is first marked as deprecated in this description, for at least a year; then the first number of the version changes. An id changes only where a page is renamed.`,
  ];
  return paragraphs.join('\n\n');
}

function parametersOf(url: string): string[] {
  return [...new Set(Array.from(url.matchAll(/\{(\w+)\}/g), ([, name = '']) => name))];
}
