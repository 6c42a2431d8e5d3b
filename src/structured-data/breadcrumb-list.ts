import type { BreadcrumbList } from 'schema-dts';
import { absoluteUrl } from '../site/urls.ts';

/** A page on the way down from the home page. */
export interface Crumb {
  name: string;
  url: string;
}

/** The way to a page, itself included. */
export function breadcrumbList(way: readonly Crumb[], site: URL | undefined): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(url, site),
    })),
  };
}
