import type { NewsMediaOrganization } from 'schema-dts';
import { siteDescription, siteTitle } from '../site/settings.ts';
import { aboutUrl, absoluteUrl, homeUrl, pictureUrl, siteUrl } from '../site/urls.ts';

/** How other things refer to the publisher. */
export function publisherId(site: URL | undefined): string {
  return absoluteUrl(`${homeUrl}#publisher`, site);
}

/** The publisher where it is only named. */
export function publisherInShort(site: URL | undefined): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(site),
    name: siteTitle,
    url: absoluteUrl(homeUrl, site),
  };
}

/**
 * This site as a publisher, with the policies that the page about it holds, and no others
 * (https://schema.org/NewsMediaOrganization).
 */
export function publisher(site: URL | undefined): NewsMediaOrganization {
  const policy = (section: string) => absoluteUrl(`${aboutUrl}#${section}`, site);
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(site),
    name: siteTitle,
    description: siteDescription,
    url: absoluteUrl(homeUrl, site),
    logo: absoluteUrl(siteUrl('favicon.svg'), site),
    image: absoluteUrl(pictureUrl(), site),
    publishingPrinciples: policy('how'),
    correctionsPolicy: policy('corrections'),
  };
}
