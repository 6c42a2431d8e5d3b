import type { DataDownload, Dataset } from 'schema-dts';
import { machineDate } from '../format/date.ts';
import { pairName } from '../format/country-names.ts';
import type { Country } from '../model/country.ts';
import { countriesOf } from '../model/pair.ts';
import { partUrl } from '../site/own-pages.ts';
import { settings } from '../site/settings.ts';
import {
  aboutUrl,
  absoluteUrl,
  dataUrl,
  homeUrl,
  pairFiguresCsvUrl,
  pairFiguresUrl,
  siteUrl,
} from '../site/urls.ts';
import { text } from '../text/text.ts';
import { country, publisherInShort } from './entities.ts';

/** The part of a table of open data that is described. */
interface Table {
  name: string;
  title: string;
  description: string;
  columns: readonly { name: string; description: string }[];
}

/**
 * Returns all open data, table by table, with what Google requires of datasets
 * (https://developers.google.com/search/docs/appearance/structured-data/dataset).
 *
 * @param dates the EDTF dates of all briefings, the newest first.
 */
export function siteDataset(
  tables: readonly Table[],
  dates: readonly string[],
  site: URL | undefined,
): Dataset {
  const { title, description } = settings();
  const newest = dates[0];
  const oldest = dates.at(-1);
  return {
    '@type': 'Dataset',
    '@id': datasetId(site),
    name: text.data.title({ site: title }),
    description: text.data.description({ site: description }),
    url: absoluteUrl(partUrl('data') ?? homeUrl(), site),
    ...terms(site),
    ...(oldest !== undefined &&
      newest !== undefined && {
        temporalCoverage: `${machineDate(oldest)}/${machineDate(newest)}`,
      }),
    distribution: download('application/json', dataUrl, site),
    hasPart: tables.map((table) => tableDataset(table, site)),
  };
}

function tableDataset(
  { name, title, description, columns }: Table,
  site: URL | undefined,
): Dataset {
  const of = settings();
  return {
    '@type': 'Dataset',
    name: text.data.tableTitle({ site: of.title, table: title }),
    description: text.data.tableDescription({ table: description, site: of.description }),
    ...terms(site),
    distribution: [
      download('text/csv', siteUrl(`data/${name}.csv`), site),
      download('application/json', siteUrl(`data/${name}.json`), site),
    ],
    variableMeasured: columns.map(({ name, description }) => ({
      '@type': 'PropertyValue',
      name,
      description,
    })),
  };
}

/** Returns the figures of a pair, as a part of all open data. */
export function pairDataset(
  pair: string,
  description: string,
  countries: ReadonlyMap<string, Country>,
  site: URL | undefined,
): Dataset {
  return {
    '@type': 'Dataset',
    name: text.data.figuresOf({ pair: pairName(pair) }),
    description,
    url: absoluteUrl(pairFiguresUrl(pair), site),
    ...terms(site),
    isPartOf: { '@id': datasetId(site) },
    spatialCoverage: countriesOf(pair).map((code) => country(code, countries)),
    distribution: download('text/csv', pairFiguresCsvUrl(pair), site),
  };
}

function datasetId(site: URL | undefined): string {
  return absoluteUrl(`${aboutUrl()}#data`, site);
}

function terms(site: URL | undefined) {
  return {
    license: settings().licence.address,
    isAccessibleForFree: true,
    creator: publisherInShort(site),
  } as const;
}

function download(
  encodingFormat: 'text/csv' | 'application/json',
  url: string,
  site: URL | undefined,
): DataDownload {
  return { '@type': 'DataDownload', encodingFormat, contentUrl: absoluteUrl(url, site) };
}
