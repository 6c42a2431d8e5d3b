import { countryName } from '../format/country-names.ts';
import type { Country, NewsMediaOrganization, SearchAction, WebSite } from 'schema-dts';
import { settings } from '../site/settings.ts';
import { aboutUrl, absoluteUrl, homeUrl, shareImageUrl, searchUrl, siteUrl } from '../site/urls.ts';

export function publisherId(site: URL | undefined): string {
  return absoluteUrl(`${homeUrl}#publisher`, site);
}

/** Returns the publisher where it is only referred to. */
export function publisherInShort(site: URL | undefined): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(site),
    name: settings().title,
    url: absoluteUrl(homeUrl, site),
  };
}

/** Returns the publisher with its policies (https://schema.org/NewsMediaOrganization). */
export function publisher(site: URL | undefined): NewsMediaOrganization {
  const policy = (section: string) => absoluteUrl(`${aboutUrl}#${section}`, site);
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(site),
    name: settings().title,
    description: settings().description,
    url: absoluteUrl(homeUrl, site),
    logo: absoluteUrl(siteUrl('favicon.svg'), site),
    image: absoluteUrl(shareImageUrl(), site),
    publishingPrinciples: policy('how'),
    correctionsPolicy: policy('corrections'),
  };
}

/** The types of schema.org lack the property that Google reads for the input. */
type SearchByText = SearchAction & { 'query-input': string };

/** Returns the site and how it is searched. */
export function webSite(site: URL | undefined): WebSite {
  const search: SearchByText = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absoluteUrl(searchUrl, site)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': absoluteUrl(`${homeUrl}#site`, site),
    name: settings().title,
    description: settings().description,
    url: absoluteUrl(homeUrl, site),
    inLanguage: settings().language,
    publisher: { '@id': publisherId(site) },
    potentialAction: search,
  };
}

/** Returns a country. @param code ISO 3166-1 alpha-2, upper case. */
export function country(code: string): Country {
  return { '@type': 'Country', name: countryName(code), identifier: code };
}
