import { jsonLinks } from './documents/json.ts';
import { addressesInStyle } from './documents/style-sheet.ts';
import type { SiteLink, LinkUse } from './links.ts';
import type { Page, PageElement } from './page.ts';

/** How addresses are written into an attribute. */
const written: Record<string, (value: string) => string[]> = {
  srcset: inSourceSet,
  imagesrcset: inSourceSet,
  'data-scripts': (value) => value.split(' '),
  style: (value) => addressesInStyle(value).map(({ url }) => url),
};

/** Attributes that hold addresses which browsers ask for. */
const fetched = new Set([
  ...['src', 'srcset', 'imagesrcset', 'poster', 'data', 'background', 'ping', 'style'],
  ...['action', 'formaction', 'data-scripts', 'data-suggestions'],
]);

/** Kinds of `<link>` that make a browser ask for something. */
const fetchingRel =
  /\b(?:stylesheet|icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/i;

/** The names of `<meta>` elements that hold addresses. */
const addressTags = new Set(['og:url', 'og:image', 'twitter:image']);

/** Returns every address in a page, in the order in which they are written. */
export function pageLinks(page: Page): SiteLink[] {
  return page.elements.flatMap((element) => [...attributeLinks(element), ...textLinks(element)]);
}

function attributeLinks(element: PageElement): SiteLink[] {
  return [...element.attributes].flatMap(([name, value]) => {
    const use = useOf(element, name);
    if (use === undefined) return [];
    const urls = written[name]?.(value) ?? [value];
    return urls.map((url) => ({ url, use, ...element.placeOf(name) }));
  });
}

function useOf({ name, attributes }: PageElement, attribute: string): LinkUse | undefined {
  if (fetched.has(attribute)) return 'fetched';
  if (attribute === 'content') {
    const tag = attributes.get('property') ?? attributes.get('name') ?? '';
    return name === 'meta' && addressTags.has(tag) ? 'named' : undefined;
  }
  if (attribute !== 'href') return undefined;
  if (name === 'a' || name === 'area') return 'followed';
  if (name !== 'link') return 'fetched';
  return fetchingRel.test(attributes.get('rel') ?? '') ? 'fetched' : 'named';
}

function textLinks(element: PageElement): SiteLink[] {
  const place = element.placeOf();
  if (element.name === 'style') {
    return addressesInStyle(element.text).map(({ url }) => ({ url, use: 'fetched', ...place }));
  }
  if (element.attributes.get('type') !== 'application/ld+json') return [];
  return jsonLinks(element.text).map(({ url }) => ({ url, use: 'named', ...place }));
}

/** https://html.spec.whatwg.org/multipage/images.html#srcset-attributes */
function inSourceSet(value: string): string[] {
  return value.split(/,\s+/).flatMap((source) => source.trim().split(/\s+/).slice(0, 1));
}
