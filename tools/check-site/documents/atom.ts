import type { DocumentReader, Finding } from '../finding.ts';
import type { SiteLink } from '../links.ts';
import { pageLinks } from '../page-links.ts';
import { readPage } from '../page.ts';
import { childrenOf, findingAt, readXml, textsOf, type XmlElement } from '../xml.ts';

const namespace = 'http://www.w3.org/2005/Atom';

/** RFC 3339, as RFC 4287 requires. */
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Reads a feed; programs that follow feeds give up at what RFC 4287 does not allow. */
export const readAtom: DocumentReader = (text, address) => {
  const feed = readXml(text);
  const entries = childrenOf(feed, 'entry');
  return {
    links: [feed, ...entries].flatMap(linksOf),
    findings: [
      ...findingsInFeed(feed, address),
      ...[feed, ...entries].flatMap(findingsIn),
      ...repeated(entries),
    ],
  };
};

function findingsInFeed(feed: XmlElement, address: URL): Finding[] {
  if (feed.name !== 'feed' || feed.uri !== namespace) {
    return [findingAt(feed, `The document is <${feed.name}>, expected an Atom <feed>.`)];
  }
  const authors = childrenOf(feed, 'author').flatMap((author) => textsOf(author, 'name'));
  const self = linksBy(feed, 'self').map(({ attributes }) => attributes['href']);
  const messages = [
    ...(authors.length === 1 ? [] : [`The feed has ${authors.length} authors, expected one.`]),
    ...(self.join() === address.href
      ? []
      : [`The feed gives "${self.join()}" as its address, expected "${address.href}".`]),
  ];
  return messages.map((message) => findingAt(feed, message));
}

function findingsIn(element: XmlElement): Finding[] {
  const missing = ['id', 'title', 'updated'].filter((name) => textsOf(element, name).length !== 1);
  const wrongDates = ['updated', 'published']
    .flatMap((name) => childrenOf(element, name))
    .filter(({ text }) => !dateTime.test(text) || Number.isNaN(Date.parse(text)));
  return [
    ...missing.map((name) => findingAt(element, `<${element.name}> needs one <${name}>.`)),
    ...wrongDates.map((date) =>
      findingAt(date, `"${date.text}" is not a date and time by RFC 3339.`),
    ),
    ...(linksBy(element, 'alternate').length === 1
      ? []
      : [findingAt(element, `<${element.name}> needs one link to its page, rel="alternate".`)]),
  ];
}

function repeated(entries: readonly XmlElement[]): Finding[] {
  const ids = new Set<string>();
  return entries
    .flatMap((entry) => childrenOf(entry, 'id'))
    .filter(({ text }) => ids.size === ids.add(text).size)
    .map((id) => findingAt(id, `The id "${id.text}" is used twice; give each entry its own.`));
}

/** The addresses of the site's own and of reports, in links and in summaries. */
function linksOf(element: XmlElement): SiteLink[] {
  const links = childrenOf(element, 'link').map(({ attributes, line, column }): SiteLink => {
    return { url: attributes['href'] ?? '', use: 'followed', line, column };
  });
  const ids = childrenOf(element, 'id').map(({ text: url, line, column }): SiteLink => {
    return { url, use: 'named', line, column };
  });
  const inHtml = ['summary', 'content']
    .flatMap((name) => childrenOf(element, name))
    .filter(({ attributes }) => attributes['type'] === 'html')
    .flatMap(({ text, line, column }) =>
      pageLinks(readPage('', text)).map((link) => ({ ...link, line, column })),
    );
  return [...links, ...ids, ...inHtml];
}

function linksBy(element: XmlElement, rel: string): XmlElement[] {
  return childrenOf(element, 'link').filter(({ attributes }) => attributes['rel'] === rel);
}
