import { mediaTopicAddress } from '../../src/model/sector.ts';
import type { Content } from '../../src/content/read-content.ts';
import { externalLinks } from '../../src/content/external-links.ts';
import { licence } from '../../src/site/settings.ts';

/**
 * Tells whether readers may be led to an address: one that the content names, the licence, the
 * topics that sectors stand for, or where mistakes are reported.
 *
 * @param correctionsTo as of the environment; pages add to its query.
 */
export function knownAddresses(
  content: Content,
  correctionsTo?: string,
): (address: string) => boolean {
  const topics = content.sectors.flatMap(({ mediaTopics }) => mediaTopics.map(mediaTopicAddress));
  const named = externalLinks(content).map(({ url }) => url);
  const known = new Set([...named, ...topics, licence].map(asAsked));
  const form = correctionsTo === undefined ? undefined : withoutQuery(asAsked(correctionsTo));
  return (address) => known.has(address) || withoutQuery(address) === form;
}

/** As a browser would ask for it. */
function asAsked(address: string): string {
  return URL.parse(address)?.href ?? address;
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
