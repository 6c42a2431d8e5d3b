import robotsParser from 'robots-parser';
import type { AskOptions } from './ask.ts';

/** Tells whether a host lets programs ask for one of its addresses. */
export type Permission = (url: string) => boolean;

/** As much of a file as counts (RFC 9309, section 2.5). */
const longestFile = 500 * 1024;

/**
 * What a host allows in its `robots.txt`: everything where there is none, or where nothing answers,
 * as the addresses themselves will tell; nothing where the host is out of order (RFC 9309).
 *
 * @param origin "https://example.org".
 */
export async function permissionOf(origin: string, options: AskOptions): Promise<Permission> {
  const url = `${origin}/robots.txt`;
  try {
    const response = await fetch(url, {
      headers: { 'user-agent': options.userAgent },
      signal: AbortSignal.timeout(options.timeout),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return () => response.status < 500;
    }
    const robots = robotsParser(url, (await response.text()).slice(0, longestFile));
    return (address) => robots.isAllowed(address, options.userAgent) ?? true;
  } catch {
    return () => true;
  }
}
