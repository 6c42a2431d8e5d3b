import type { ProblemInFile } from '../../../src/content/parse/problem.ts';
import type { DocumentReader } from '../document.ts';
import type { Link } from '../link.ts';
import { pageLinks } from '../page-links.ts';
import { readPage } from '../page.ts';
import { childrenOf, readXml, textsOf, type XmlElement } from '../xml.ts';
import { broken } from './well-formed.ts';

const rule = 'valid-atom';
const namespace = 'http://www.w3.org/2005/Atom';

/** RFC 3339, as RFC 4287 asks for. */
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Programs that follow feeds give up at what RFC 4287 does not allow. */
export const readAtom: DocumentReader = ({ path, text, address }) => {
  try {
    const feed = readXml(text);
    const entries = childrenOf(feed, 'entry');
    return {
      links: [feed, ...entries].flatMap((element) => linksOf(element, path)),
      findings: [
        ...faultsOfFeed(feed, address),
        ...[feed, ...entries].flatMap(faultsOfElement),
        ...repeated(entries),
      ],
    };
  } catch (error) {
    return broken(rule, error);
  }
};

function faultsOfFeed(feed: XmlElement, address: URL): ProblemInFile[] {
  if (feed.name !== 'feed' || feed.uri !== namespace) {
    return [fault(feed, `The document is <${feed.name}>, expected an Atom <feed>.`)];
  }
  const authors = childrenOf(feed, 'author').flatMap((author) => textsOf(author, 'name'));
  const self = relatedIn(feed, 'self').map(({ attributes }) => attributes['href']);
  return [
    ...(authors.length === 1 ? [] : [fault(feed, 'The feed names no author; name one.')]),
    ...(self.join() === address.href
      ? []
      : [fault(feed, `The feed calls itself "${self.join()}", expected "${address.href}".`)]),
  ];
}

function faultsOfElement(element: XmlElement): ProblemInFile[] {
  const missing = ['id', 'title', 'updated'].filter((name) => textsOf(element, name).length !== 1);
  const dates = ['updated', 'published'].flatMap((name) => childrenOf(element, name));
  return [
    ...missing.map((name) => fault(element, `<${element.name}> needs one <${name}>.`)),
    ...dates
      .filter(({ text }) => !dateTime.test(text) || Number.isNaN(Date.parse(text)))
      .map((date) => fault(date, `"${date.text}" is no date and time by RFC 3339.`)),
    ...(relatedIn(element, 'alternate').length === 1
      ? []
      : [fault(element, `<${element.name}> needs one link to its page, rel="alternate".`)]),
  ];
}

function repeated(entries: readonly XmlElement[]): ProblemInFile[] {
  const ids = new Set<string>();
  return entries
    .flatMap((entry) => childrenOf(entry, 'id'))
    .filter(({ text }) => ids.size === ids.add(text).size)
    .map((id) => fault(id, `The id "${id.text}" is there already; list each entry once.`));
}

/** Addresses of the site's own and of reports, in links and in summaries. */
function linksOf(element: XmlElement, path: string): Link[] {
  const links = childrenOf(element, 'link').map((link): Link => {
    const { line, column, attributes } = link;
    return { url: attributes['href'] ?? '', use: 'followed', line, column };
  });
  const ids = childrenOf(element, 'id').map(({ text, line, column }): Link => ({
    url: text,
    use: 'named',
    line,
    column,
  }));
  const inHtml = ['summary', 'content'].flatMap((name) =>
    childrenOf(element, name)
      .filter(({ attributes }) => attributes['type'] === 'html')
      .flatMap(({ text, line, column }) =>
        pageLinks(readPage(path, text)).map((link) => ({ ...link, line, column })),
      ),
  );
  return [...links, ...ids, ...inHtml];
}

function relatedIn(element: XmlElement, rel: string): XmlElement[] {
  return childrenOf(element, 'link').filter(({ attributes }) => attributes['rel'] === rel);
}

function fault({ line, column }: XmlElement, message: string): ProblemInFile {
  return { line, column, rule, message };
}
