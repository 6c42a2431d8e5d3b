import type { ProblemInFile } from '../../../src/content/parse/problem.ts';
import type { DocumentReader } from '../document.ts';
import type { Link } from '../link.ts';
import { childrenOf, readXml, type XmlElement } from '../xml.ts';
import { broken } from './well-formed.ts';

const rule = 'valid-sitemap';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The most addresses that one file may hold (https://www.sitemaps.org/protocol.html). */
const mostAddresses = 50_000;

/** Search engines leave out what is not as the protocol asks. */
export const readSitemap: DocumentReader = ({ text }) => {
  try {
    const map = readXml(text);
    const places = map.children.flatMap((row) => childrenOf(row, 'loc'));
    const days = map.children.flatMap((row) => childrenOf(row, 'lastmod'));
    return {
      links: places.map(({ text: url, line, column }): Link => ({
        url,
        use: 'named',
        line,
        column,
      })),
      findings: [
        ...(/^(?:urlset|sitemapindex)$/.test(map.name) && map.uri === namespace
          ? []
          : [fault(map, `The document is <${map.name}>, expected a sitemap.`)]),
        ...(places.length <= mostAddresses
          ? []
          : [fault(map, `There are ${places.length} addresses, at most ${mostAddresses} may be.`)]),
        ...days
          .filter(({ text: day }) => Number.isNaN(Date.parse(day)))
          .map((day) => fault(day, `"${day.text}" is no date.`)),
      ],
    };
  } catch (error) {
    return broken(rule, error);
  }
};

function fault({ line, column }: XmlElement, message: string): ProblemInFile {
  return { line, column, rule, message };
}
