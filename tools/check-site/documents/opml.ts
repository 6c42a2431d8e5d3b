import type { ProblemInFile } from '../../../src/content/parse/problem.ts';
import type { DocumentReader } from '../document.ts';
import type { Link } from '../link.ts';
import { childrenOf, readXml, textsOf, type XmlElement } from '../xml.ts';
import { broken } from './well-formed.ts';

const rule = 'valid-opml';

/** Feed readers take all feeds from one list, if it is as OPML 2.0 asks (https://opml.org/spec2.opml). */
export const readOpml: DocumentReader = ({ text }) => {
  try {
    const opml = readXml(text);
    const titles = childrenOf(opml, 'head').flatMap((head) => textsOf(head, 'title'));
    const outlines = childrenOf(opml, 'body').flatMap(outlinesIn);
    return {
      links: outlines.flatMap(linksOf),
      findings: [
        ...(opml.name === 'opml' && opml.attributes['version'] === '2.0'
          ? []
          : [fault(opml, 'The document is not <opml version="2.0">.')]),
        ...(titles.length === 1 ? [] : [fault(opml, 'The list has no title; give it one.')]),
        ...outlines.flatMap(faultsOf),
      ],
    };
  } catch (error) {
    return broken(rule, error);
  }
};

function outlinesIn(element: XmlElement): XmlElement[] {
  return childrenOf(element, 'outline').flatMap((outline) => [outline, ...outlinesIn(outline)]);
}

function faultsOf(outline: XmlElement): ProblemInFile[] {
  const { attributes, children } = outline;
  const missing = ['text', ...(children.length > 0 ? [] : ['type', 'xmlUrl'])].filter(
    (name) => !attributes[name],
  );
  return missing.map((name) => fault(outline, `An outline lacks "${name}"; add it.`));
}

function linksOf({ attributes, line, column }: XmlElement): Link[] {
  return ['xmlUrl', 'htmlUrl'].flatMap((name): Link[] => {
    const url = attributes[name];
    return url === undefined ? [] : [{ url, use: 'named', line, column }];
  });
}

function fault({ line, column }: XmlElement, message: string): ProblemInFile {
  return { line, column, rule, message };
}
