import type { DocumentReader, Finding } from '../finding.ts';
import type { SiteLink } from '../links.ts';
import { childrenOf, findingAt, readXml, textsOf, type XmlElement } from '../xml.ts';

/** Reads a list of feeds, which feed readers import if it is OPML 2.0 (https://opml.org/spec2.opml). */
export const readOpml: DocumentReader = (text) => {
  const opml = readXml(text);
  const titles = childrenOf(opml, 'head').flatMap((head) => textsOf(head, 'title'));
  const outlines = childrenOf(opml, 'body').flatMap(outlinesIn);
  const isOpml = opml.name === 'opml' && opml.attributes['version'] === '2.0';
  return {
    links: outlines.flatMap(linksOf),
    findings: [
      ...(isOpml ? [] : [findingAt(opml, 'The document is not <opml version="2.0">.')]),
      ...(titles.length === 1 ? [] : [findingAt(opml, 'The list has no title; add one.')]),
      ...outlines.flatMap(findingsIn),
    ],
  };
};

function outlinesIn(element: XmlElement): XmlElement[] {
  return childrenOf(element, 'outline').flatMap((outline) => [outline, ...outlinesIn(outline)]);
}

function findingsIn(outline: XmlElement): Finding[] {
  const { attributes, children } = outline;
  return ['text', ...(children.length > 0 ? [] : ['type', 'xmlUrl'])]
    .filter((name) => !attributes[name])
    .map((name) => findingAt(outline, `An outline lacks "${name}"; add it.`));
}

function linksOf({ attributes, line, column }: XmlElement): SiteLink[] {
  return ['xmlUrl', 'htmlUrl'].flatMap((name) => {
    const url = attributes[name];
    return url === undefined ? [] : { url, use: 'named', line, column };
  });
}
