import type { DocumentReader } from '../finding.ts';
import { childrenOf, findingAt, readXml } from '../xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The most addresses that one file may hold (https://www.sitemaps.org/protocol.html). */
const mostAddresses = 50_000;

/** Reads a sitemap; search engines ignore what the protocol does not allow. */
export const readSitemap: DocumentReader = (text) => {
  const sitemap = readXml(text);
  const { name, uri, line, column, children } = sitemap;
  const places = children.flatMap((row) => childrenOf(row, 'loc'));
  const wrongDays = children
    .flatMap((row) => childrenOf(row, 'lastmod'))
    .filter(({ text: day }) => Number.isNaN(Date.parse(day)));
  const messages = [
    ...(/^(?:urlset|sitemapindex)$/.test(name) && uri === namespace
      ? []
      : [`The document is <${name}>, expected a sitemap.`]),
    ...(places.length <= mostAddresses
      ? []
      : [
          `The sitemap has ${places.length} addresses, expected at most ${mostAddresses}; split it.`,
        ]),
  ];
  return {
    links: places.map(({ text: url, line, column }) => ({ url, use: 'named', line, column })),
    findings: [
      ...messages.map((message) => ({ line, column, message })),
      ...wrongDays.map((day) =>
        findingAt(day, `"${day.text}" is not a date; write one such as "2026-02-05".`),
      ),
    ],
  };
};
