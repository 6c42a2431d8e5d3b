import { externalLinks } from '../../src/content/external-links.ts';
import type { Content } from '../../src/content/read-content.ts';

/**
 * Returns a function that says whether content names an address: in its fields, texts and settings, or as the page
 * on which readers report mistakes.
 *
 * @param correctionsTo see `Environment`; pages add to its query.
 */
export function namedBy(
  content: Content,
  correctionsTo = content.settings.corrections,
): (address: string) => boolean {
  const { licence, publisher, credit } = content.settings;
  const own = [licence.address, publisher.address, publisher.contact, credit?.address];
  const named = externalLinks(content).map(({ url }) => url);
  const known = new Set([...own, ...named].map((address = '') => asRequested(address)));
  const form = correctionsTo === undefined ? undefined : withoutQuery(asRequested(correctionsTo));
  return (address) => known.has(address) || withoutQuery(address) === form;
}

/** Returns an address as a browser requests it. */
function asRequested(address: string): string {
  return URL.parse(address)?.href ?? address;
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
