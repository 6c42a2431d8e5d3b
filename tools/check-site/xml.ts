import { SaxesParser } from 'saxes';
import type { Position } from '../../src/content/parse/problem.ts';

/** An element of an XML document, with its namespace and the place where its tag ends. */
export interface XmlElement extends Position {
  name: string;
  uri: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** The text directly in it, trimmed. */
  text: string;
}

/**
 * Reads a whole XML document with its namespaces.
 *
 * @throws at whatever is not well-formed, with its place as the cause.
 */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const place = (): Position => ({ line: parser.line, column: parser.columnIndex + 1 });
  const root: XmlElement = {
    ...{ name: '', uri: '', attributes: {}, children: [], text: '' },
    ...{ line: 1, column: 1 },
  };
  const open = [root];
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('error', ({ message }) => {
    throw new Error(message.replace(/^\d+:\d+: /, ''), { cause: place() });
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.values(attributes).map(({ name, value }) => [name, value] as const);
    const element = { name: local, uri, attributes: Object.fromEntries(values), ...place() };
    open.push({ ...element, children: [], text: '' });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) open.at(-1)?.children.push({ ...element, text: element.text.trim() });
  });
  parser.write(xml).close();
  const [document] = root.children;
  if (!document) throw new Error('The document is empty.');
  return document;
}

/** The elements directly in another of this name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The texts of the elements directly in another of this name. */
export function textsOf(element: XmlElement, name: string): string[] {
  return childrenOf(element, name).map(({ text }) => text);
}

/** Returns a finding at an element. */
export function findingAt({ line, column }: Position, message: string) {
  return { line, column, message };
}
