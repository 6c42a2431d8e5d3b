import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { readXml, type XmlElement } from '../../tools/check-site/xml.ts';

/**
 * Every text of a file with the way to it, as the strictest reader of its format finds them; equal
 * ones are told as often as they occur. Texts that are HTML themselves come after "html: ".
 */
export function leavesOf(path: string, content: string): string[] {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return readers[ending]?.(content) ?? [content];
}

const readers: Record<string, (content: string) => string[]> = {
  xml: (content) => ofXml(readXml(content), ''),
  opml: (content) => ofXml(readXml(content), ''),
  json: (content) => ofJson(JSON.parse(content), ''),
  csv: ofCsv,
  ics: (content) => ofJson(ICAL.parse(content), ''),
};

function ofXml({ name, uri, attributes, text, children }: XmlElement, way: string): string[] {
  const here = `${way}/${uri} ${name}`;
  return [
    here,
    attributes['type'] === 'html' ? `html: ${text}` : `${here}: ${text}`,
    ...Object.entries(attributes).map(([key, value]) => `${here}@${key}: ${value}`),
    ...children.flatMap((child) => ofXml(child, here)),
  ];
}

/** Places in lists do not count: a list may be in the order of its names. */
function ofJson(value: unknown, way: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => ofJson(item, `${way}/`));
  if (typeof value !== 'object' || value === null) return [`${way}: ${String(value)}`];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'content_html' ? `html: ${String(item)}` : ofJson(item, `${way}.${key}`),
  );
}

/** Without the apostrophes that keep a text from being calculated, as a spreadsheet shows it. */
function ofCsv(content: string): string[] {
  const [header = [], ...rows] = parseCsv(content, { record_delimiter: '\r\n' });
  const guard = /(?<=^|;"*)'(?=[=+\-@＝＋－＠])/g;
  return rows.flatMap((row) =>
    row.map((cell, index) => `${header[index] ?? ''}: ${cell.replace(guard, '')}`),
  );
}

/**
 * The same for HTML, in a browser: elements, attributes and texts, with linked data read as JSON. The
 * language of a name, the element that tells it and spaces that do not break follow from the words;
 * bodies are Markdown, which is looked at by itself, and BibTeX has signs of its own.
 *
 * @param pages the documents.
 * @returns a list for each of them, as JSON: a browser sends one text faster than many.
 */
export function leavesOfHtml(pages: readonly string[]): string {
  const isLanguage = (element: Element) =>
    element.localName === 'span' && element.getAttributeNames().join() === 'lang';
  const oneSpaced = (text: string) => text.replace(/\s+/g, ' ').trim();
  /** The text directly in an element, and that in names within it. */
  const textIn = (element: Element): string =>
    Array.from(element.childNodes, (node) =>
      node instanceof Element ? (isLanguage(node) ? textIn(node) : ' ') : node.textContent,
    ).join('');
  const addData = (leaves: string[], value: unknown, way: string) => {
    if (typeof value !== 'object' || value === null) leaves.push(`${way}: ${String(value)}`);
    else {
      for (const [key, item] of Object.entries(value)) {
        addData(leaves, item, Array.isArray(value) ? `${way}/` : `${way}.${key}`);
      }
    }
  };
  const addElement = (leaves: string[], element: Element, way: string) => {
    const isName = isLanguage(element);
    const here = isName ? way : `${way}/${element.localName}`;
    const isBody = element.matches('.prose');
    for (const child of isBody ? [] : element.children) addElement(leaves, child, here);
    if (isName) return;
    leaves.push(here);
    for (const { name, value } of element.attributes) {
      const plain = value.startsWith('mailto:') ? decodeURIComponent(value) : value;
      if (name !== 'lang') leaves.push(`${here}@${name}: ${oneSpaced(plain)}`);
    }
    const text = isBody ? '' : oneSpaced(textIn(element));
    if (element.matches('[type="application/ld+json"]')) addData(leaves, JSON.parse(text), here);
    else if (text !== '' && !text.startsWith('@online{')) leaves.push(`${here}: ${text}`);
  };
  const all = pages.map((html) => {
    const leaves: string[] = [];
    addElement(leaves, new DOMParser().parseFromString(html, 'text/html').documentElement, '');
    return leaves;
  });
  return JSON.stringify(all);
}
