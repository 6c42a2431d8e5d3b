import { hash } from 'node:crypto';
import { settings } from '../site/settings.ts';
import type { Site } from '../site/site.ts';
import { languagePath, pathOf } from '../site/urls.ts';
import { pageLanguage } from '../text/language.ts';

/** The first addresses of pages that were renamed, as `Site` has them. */
export type FirstAddresses = Site['firstAddresses'];

/**
 * Returns the id by which programs recognise a feed or an entry: a UUID made of the site's own, of the language and
 * of the first path of a page below its root, so that it stays the same when the site or the page has a new address.
 * Undefined where the site has no UUID.
 *
 * @param url an internal address, e.g. that of a briefing.
 * @param part the part of the page, "#corrections".
 */
export function permanentId(
  url: string,
  firstAddresses: FirstAddresses,
  part = '',
): string | undefined {
  const { id } = settings();
  const first = firstPathOf(url, firstAddresses);
  const language = languagePath(pageLanguage());
  return id === undefined ? undefined : `urn:uuid:${uuidOf(id, language + first + part)}`;
}

/** Returns the path that the page at an internal address first had below the site's root: "events/visit/". */
export function firstPathOf(url: string, firstAddresses: FirstAddresses): string {
  const path = pathOf(url);
  return firstAddresses.get(`/${path}`)?.slice(1) ?? path;
}

/** Returns the UUID of a name in a namespace, which is a UUID (version 5 of RFC 9562). */
export function uuidOf(namespace: string, name: string): string {
  const bytes = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  const digest = hash('sha1', Buffer.concat([bytes, Buffer.from(name)]), 'buffer').subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
