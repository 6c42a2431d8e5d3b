import type { BreadcrumbList, Thing } from 'schema-dts';
import { absoluteUrl } from '../site/urls.ts';

const separators = /[<\u2028\u2029]/g;

/**
 * Returns things of schema.org as the text of a script element. They cannot end the element, as "<"
 * is escaped (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export function jsonLd(things: readonly Thing[]): string {
  const [only] = things;
  const content = things.length === 1 && typeof only === 'object' ? only : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...content }).replace(
    separators,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** A page above another one. */
export interface Crumb {
  name: string;
  url: string;
}

/** Returns the breadcrumbs of a page, itself included. */
export function breadcrumbList(crumbs: readonly Crumb[], site: URL | undefined): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(url, site),
    })),
  };
}
