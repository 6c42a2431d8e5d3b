import { countryName } from '../format/country-names.ts';
import type { Country, Organization, Person, SearchAction, Thing, WebSite } from 'schema-dts';
import type { PagePart } from '../model/page-parts.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import { wikidataEntity } from '../model/wikidata.ts';
import { partUrl } from '../site/own-pages.ts';
import { publisherName, settings } from '../site/settings.ts';
import { absoluteUrl, homeUrl, iconUrl, shareImageUrl, searchUrl } from '../site/urls.ts';

export function publisherId(site: URL | undefined): string {
  return absoluteUrl(`${homeUrl()}#publisher`, site);
}

/** The types of schema.org for publishers. */
const publisherTypes = {
  'news-organisation': 'NewsMediaOrganization',
  'research-institute': 'ResearchOrganization',
  'public-body': 'GovernmentOrganization',
  association: 'NGO',
  company: 'Corporation',
  person: 'Person',
} as const satisfies Record<SiteSettings['publisher']['kind'], string>;

/** Returns the publisher where it is only referred to. */
export function publisherInShort(site: URL | undefined): Publisher {
  const { kind, address } = settings().publisher;
  return {
    '@type': publisherTypes[kind],
    '@id': publisherId(site),
    name: publisherName(),
    url: address ?? absoluteUrl(homeUrl(), site),
  };
}

/** Returns the publisher with its policies, as far as pages state them (https://schema.org/Organization). */
export function publisher(site: URL | undefined): Publisher {
  const { description, publisher } = settings();
  const { kind, contact, place } = publisher;
  const mail = contact?.startsWith('mailto:') ? contact.slice('mailto:'.length) : undefined;
  return {
    ...publisherInShort(site),
    ...(mail !== undefined && { email: mail }),
    ...(place !== undefined && { address: place }),
    ...(kind !== 'person' && {
      description,
      logo: absoluteUrl(iconUrl, site),
      image: absoluteUrl(shareImageUrl(), site),
      ...policy('publishingPrinciples', 'method', site),
      ...policy('correctionsPolicy', 'corrections', site),
    }),
  };
}

/** A publisher with any of the types below, which are known only when the page is made. */
type Publisher = Exclude<Organization, string> | Exclude<Person, string>;

/** Returns the address of a policy as a property, where a page has the section that states it. */
function policy(property: string, part: PagePart, site: URL | undefined): Record<string, string> {
  const url = partUrl(part);
  return url === undefined ? {} : { [property]: absoluteUrl(url, site) };
}

/** The types of schema.org lack the property that Google reads for the input. */
type SearchByText = SearchAction & { 'query-input': string };

/** Returns the site and how it is searched. */
export function webSite(site: URL | undefined): WebSite {
  const search: SearchByText = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absoluteUrl(searchUrl(), site)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': absoluteUrl(`${homeUrl()}#site`, site),
    name: settings().title,
    description: settings().description,
    url: absoluteUrl(homeUrl(), site),
    inLanguage: settings().language,
    publisher: { '@id': publisherId(site) },
    potentialAction: search,
  };
}

/** What has an item in Wikidata, if it is known. */
interface Known {
  wikidata?: string | undefined;
}

/**
 * Returns a country.
 *
 * @param code ISO 3166-1 alpha-2, upper case.
 * @param countries by such codes.
 */
export function country(code: string, countries: ReadonlyMap<string, Known>): Country {
  return {
    '@type': 'Country',
    name: countryName(code),
    identifier: code,
    ...sameAs(countries.get(code)),
  };
}

/**
 * Returns what a page is about, so that programs know that it is the item of Wikidata; nothing where that is not known.
 *
 * @param url the address of the page, from the root of the host.
 */
export function subjectOfPage(
  type: 'Person' | 'Organization' | 'CreativeWork' | 'Thing',
  { name, url, wikidata }: Known & { name: string; url: string },
  site: URL | undefined,
): Thing[] {
  if (wikidata === undefined) return [];
  return [{ '@type': type, name, url: absoluteUrl(url, site), ...sameAs({ wikidata }) }];
}

function sameAs({ wikidata }: Known = {}): { sameAs?: string } {
  return wikidata === undefined ? {} : { sameAs: wikidataEntity(wikidata) };
}
