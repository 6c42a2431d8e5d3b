import { html, parse, type DefaultTreeAdapterTypes as Tree, type Token } from 'parse5';
import type { Place } from '../../src/content/parse/problem.ts';

/** An element of a page, as a browser reads it. */
export interface PageElement {
  /** Lower case. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** The text directly in it. */
  text: string;
  /** Whether it is HTML's, not one of a drawing within it. */
  isHtml: boolean;
  /** Where it begins, or where one of its attributes does. */
  placeOf: (attribute?: string) => Place;
}

/** A page of the built site. */
export interface Page {
  /** Its file below the site's folder, with "/" between parts: "pairs/la-vn/index.html". */
  path: string;
  html: string;
  /** In the order of their beginnings. */
  elements: readonly PageElement[];
}

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
    isHtml: node.namespaceURI === html.NS.HTML,
    placeOf: (attribute = '') => {
      const own = node.sourceCodeLocation;
      return placeAtStart(own?.attrs?.[attribute] ?? own);
    },
  };
}

/** An element without a tag of its own begins with the page. */
function placeAtStart(location: Token.Location | null | undefined): Place {
  return { line: location?.startLine ?? 1, column: location?.startCol ?? 1 };
}
