import type { DataDownload, Dataset } from 'schema-dts';
import { machineDate } from '../format/date.ts';
import { pairName } from '../format/country-names.ts';
import { countriesOf } from '../model/pair.ts';
import { settings } from '../site/settings.ts';
import {
  aboutUrl,
  absoluteUrl,
  dataUrl,
  pairFiguresCsvUrl,
  pairFiguresUrl,
  siteUrl,
} from '../site/urls.ts';
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
  const newest = dates[0];
  const oldest = dates.at(-1);
  return {
    '@type': 'Dataset',
    '@id': datasetId(site),
    name: `${settings().title}: briefings, figures, agreements and events`,
    description: `${settings().description} Briefings, figures, agreements and events, each with its source.`,
    url: absoluteUrl(`${aboutUrl}#data`, site),
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
  return {
    '@type': 'Dataset',
    name: `${settings().title}: ${title.toLowerCase()}`,
    description: `${description} ${settings().description}`,
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
export function pairDataset(pair: string, description: string, site: URL | undefined): Dataset {
  return {
    '@type': 'Dataset',
    name: `Figures on ${pairName(pair)}`,
    description,
    url: absoluteUrl(pairFiguresUrl(pair), site),
    ...terms(site),
    isPartOf: { '@id': datasetId(site) },
    spatialCoverage: countriesOf(pair).map(country),
    distribution: download('text/csv', pairFiguresCsvUrl(pair), site),
  };
}

function datasetId(site: URL | undefined): string {
  return absoluteUrl(`${aboutUrl}#data`, site);
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
