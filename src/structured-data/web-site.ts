import type { SearchAction, WebSite } from 'schema-dts';
import { siteDescription, siteLanguage, siteTitle } from '../site/settings.ts';
import { absoluteUrl, homeUrl, searchUrl } from '../site/urls.ts';
import { publisherId } from './entities.ts';

/** The action's input has no type of its own: it is part of the action's name. */
type SearchByText = SearchAction & { 'query-input': string };

/** The site as a whole, and how it is searched. */
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
    name: siteTitle,
    description: siteDescription,
    url: absoluteUrl(homeUrl, site),
    inLanguage: siteLanguage,
    publisher: { '@id': publisherId(site) },
    potentialAction: search,
  };
}
