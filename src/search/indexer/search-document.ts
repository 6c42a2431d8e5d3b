import { briefingUrl, pathOf } from '../../site/urls.ts';
import { dateInWords } from '../../format/date.ts';
import { pairName } from '../../format/country-names.ts';
import type { Briefing } from '../../model/briefing.ts';
import { countryName } from '../../model/country.ts';
import { pairsAmong } from '../../model/pair.ts';
import { chronologicalKey, yearOf } from '../../model/partial-date.ts';
import type { StoredResult } from '../index-format.ts';
import type { Facets } from './facet-table.ts';

/** A page as it is to be found. */
export interface SearchDocument {
  result: Omit<StoredResult, 'text'>;
  summary: string;
  body: string;
  /** What it is found by but does not show: its source, countries and sectors by name. */
  aside: string;
  facets: Facets;
  /** Texts whose ascending order is the order of every list. */
  order: string;
}

/** Names for what a briefing's header names by id. */
export interface FacetNames {
  sourceName: string;
  sectorLabels: readonly string[];
}

/**
 * A briefing as it is to be found.
 *
 * @param body the body's words.
 */
export function briefingDocument(
  { slug, ...briefing }: Briefing & { slug: string },
  body: string,
  { sourceName, sectorLabels }: FacetNames,
): SearchDocument {
  const { title, summary, date, countries, mentions = [], agency, dateline } = briefing;
  return {
    result: {
      url: pathOf(briefingUrl(slug)),
      title,
      date: dateInWords(date),
      source: sourceName,
      pairs: pairsAmong(countries).map(pairName).join(', '),
    },
    summary,
    body,
    aside: [
      sourceName,
      agency,
      dateline,
      dateInWords(date),
      ...[...countries, ...mentions].map(countryName),
      ...sectorLabels,
      slug.replaceAll('-', ' '),
      ...amountsOf(briefing),
    ]
      .filter(Boolean)
      .join('. '),
    facets: {
      country: countries.map((code) => code.toLowerCase()),
      sector: briefing.sector,
      source: [briefing.source],
      year: [yearOf(date)],
    },
    order: briefingOrder({ date, slug }),
  };
}

/** Amounts whose scale stands elsewhere than beside them: "5,775" in a table of millions. */
function amountsOf({ figures }: Pick<Briefing, 'figures'>): string[] {
  return figures.flatMap(({ value, scale, asPrinted }) =>
    scale === undefined || asPrinted.includes(scale) ? [] : [`${Math.abs(value)} ${scale}`],
  );
}

/** A text whose ascending order is that of every list of briefings. */
export function briefingOrder({ date, slug }: { date: string; slug: string }): string {
  return `${orderOf(date)} ${slug}`;
}

/** A text whose ascending order is the newest first: the digits of the date count down. */
export function orderOf(date: string): string {
  return chronologicalKey(date).replace(/\d/g, (digit) => String(9 - Number(digit)));
}
