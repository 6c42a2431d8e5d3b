import { externalLinks } from '../../src/content/external-links.ts';
import type { Content } from '../../src/content/read-content.ts';
import { mediaTopicAddress } from '../../src/model/sector.ts';
import type { SiteRule } from './built-site.ts';
import { siteLinks } from './links.ts';

/**
 * Readers are led out of the site only to what the content names, the licence, the topics of sectors,
 * and the form for corrections.
 *
 * @param correctionsTo see `Environment`; pages add to its query.
 */
export function knownExternal(content: Content, correctionsTo?: string): SiteRule {
  const topics = content.sectors.flatMap(({ mediaTopics }) => mediaTopics.map(mediaTopicAddress));
  const named = externalLinks(content).map(({ url }) => url);
  const { address: licence = [] } = content.settings.licence;
  const known = new Set([...named, ...topics, licence].flat().map(asRequested));
  const form = correctionsTo === undefined ? undefined : withoutQuery(asRequested(correctionsTo));
  return (site) =>
    siteLinks(site).flatMap(({ path, line, column, url, use, target }) => {
      if (use !== 'followed' || target.to !== 'elsewhere') return [];
      if (known.has(target.address) || withoutQuery(target.address) === form) return [];
      const message = `"${url}" is not in the content; add it there, or remove the link.`;
      return [{ path, line, column, message }];
    });
}

/** As a browser would ask for it. */
function asRequested(address: string): string {
  return URL.parse(address)?.href ?? address;
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
