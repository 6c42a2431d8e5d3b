import { briefingUrl, pathOf } from '../../site/urls.ts';
import { dateInWords } from '../../format/date.ts';
import { countryName as localName, pairName } from '../../format/country-names.ts';
import type { Briefing } from '../../model/briefing.ts';
import { countryName } from '../../model/country.ts';
import { idForm } from '../../model/fields.ts';
import { pairsAmong } from '../../model/pair.ts';
import { chronologicalKey } from '../../model/partial-date.ts';
import { publishedDay } from '../../model/published-date.ts';
import { addressWord } from '../analysis/address-word.ts';
import { resultAside, type StoredResult } from '../index-format.ts';
import type { DocumentFacets } from './facet-table.ts';

/** A page as it is indexed. */
export interface SearchDocument {
  /** What is shown of it as a result. */
  result: Omit<StoredResult, 'text'>;
  summary: string;
  body: string;
  /** What it is found by but is not shown: the names of its source, countries and sectors. */
  aside: string;
  facets: DocumentFacets;
  /** A text by which documents are sorted, in ascending order. */
  order: string;
}

/** The names of what a briefing has by id. */
interface FacetNames {
  sourceName: string;
  sectorLabels: readonly string[];
  /** Those in the main language of the site, where that is another. */
  otherNames?: readonly string[];
}

/**
 * Returns a briefing as it is indexed.
 *
 * @param briefing its language is that of its words, where the page that it is found on has another.
 * @param body the words of its body.
 */
export function briefingDocument(
  { slug, language, ...briefing }: Briefing & { slug: string; language?: string },
  body: string,
  { sourceName, sectorLabels, otherNames = [] }: FacetNames,
): SearchDocument {
  const { title, summary, date, published, countries, mentions = [] } = briefing;
  const { agency, dateline, url } = briefing;
  const result = {
    url: pathOf(briefingUrl(slug)),
    title,
    date: dateInWords(date),
    source: sourceName,
    pairs: pairsAmong(countries).map(pairName).join(', '),
    ...(published && { published: publishedDay(published) }),
    ...(language && { language }),
  };
  return {
    result,
    summary,
    body,
    aside: [
      resultAside(result),
      agency,
      dateline,
      ...namesOfCountries([...countries, ...mentions]),
      ...sectorLabels,
      ...otherNames,
      url && addressWord(url),
      ...amountsOf(briefing),
    ]
      .filter(Boolean)
      .join('. '),
    facets: {
      country: countries.map((code) => code.toLowerCase()),
      sector: briefing.sector,
      source: sourcesOf(briefing),
      date,
    },
    order: `${orderOf(date)} ${slug}`,
  };
}

/** Returns the English names of countries, and those in the language of the page. */
export function namesOfCountries(codes: readonly string[]): string[] {
  return [...new Set([...codes.map(countryName), ...codes.map(localName)])];
}

/** Returns the publisher, and the agency where that is another; one that is no source has no id. */
function sourcesOf({ source, agency }: Briefing): string[] {
  const isOther = agency !== undefined && agency !== source && idForm.test(agency);
  return isOther ? [source, agency] : [source];
}

/** Returns amounts of which the scale is not printed beside them: "5,775" in a table of millions. */
function amountsOf({ figures }: Pick<Briefing, 'figures'>): string[] {
  return figures.flatMap(({ value, scale, asPrinted }) =>
    scale === undefined || asPrinted.includes(scale) ? [] : [`${Math.abs(value)} ${scale}`],
  );
}

/** Returns a text of which the ascending order has the newest first: each digit is 9 minus that of the date. */
export function orderOf(date: string): string {
  return chronologicalKey(date).replace(/\d/g, (digit) => String(9 - Number(digit)));
}
