import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Position } from '../../src/content/parse/problem.ts';
import type { Finding } from './finding.ts';

/** An element of a page, as a browser reads it. */
export interface PageElement {
  /** Lower case. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** The text directly in it. */
  text: string;
  /** Where it begins, or where one of its attributes does. */
  placeOf: (attribute?: string) => Position;
}

/** A page of the built site. */
export interface Page {
  /** Its file below the site's folder, with "/" between parts: "pairs/de-fr/index.html". */
  path: string;
  html: string;
  /** In the order of their beginnings. */
  elements: readonly PageElement[];
}

/**
 * A rule that concerns one page: all that is wrong, in any order.
 *
 * @param home the address of the home page, absolute.
 */
export type PageRule = (page: Page, home: URL) => Finding[];

/** Reads a page with the parser that the HTML standard describes. */
export function readPage(path: string, text: string): Page {
  const elements: PageElement[] = [];
  const stack: Tree.Node[] = [parse(text, { sourceCodeLocationInfo: true })];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('tagName' in node) elements.push(elementOf(node));
    const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
    for (const child of inside.toReversed()) stack.push(child);
  }
  return { path, html: text, elements };
}

function elementOf(node: Tree.Element): PageElement {
  return {
    name: node.tagName,
    attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
    get text() {
      return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    },
    placeOf: (attribute = '') => {
      const own = node.sourceCodeLocation;
      const location = own?.attrs?.[attribute] ?? own;
      // An element without a tag of its own begins with the page.
      return { line: location?.startLine ?? 1, column: location?.startCol ?? 1 };
    },
  };
}

/** Returns whether search engines may list a page. */
export function isIndexed(page: Page): boolean {
  return !hasMeta(page, 'name', 'robots', /\bnoindex\b/) && !isRedirect(page);
}

/** Returns whether a page redirects readers at once, as pages at former addresses do. */
export function isRedirect(page: Page): boolean {
  return hasMeta(page, 'http-equiv', 'refresh', /^0;/);
}

function hasMeta({ elements }: Page, attribute: string, value: string, content: RegExp): boolean {
  return elements.some(
    ({ name, attributes }) =>
      name === 'meta' &&
      attributes.get(attribute) === value &&
      content.test(attributes.get('content') ?? ''),
  );
}

/** The elements that name a canonical address of the page. */
export function canonicalLinks({ elements }: Page): PageElement[] {
  return elements.filter(
    ({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical',
  );
}
