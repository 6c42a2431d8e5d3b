import robotsParser from 'robots-parser';
import type { AskOptions } from './ask.ts';

/** What a host asks of programs in its `robots.txt`. */
export interface HostWishes {
  /** Whether one of its addresses may be asked for. */
  isAllowed: (url: string) => boolean;
  /** Milliseconds between two addresses; none where it does not say. */
  pause: number;
}

/** As much of a file as counts (RFC 9309, section 2.5). */
const longestFile = 500 * 1024;

/**
 * What a host allows in its `robots.txt`: everything where there is none, or where nothing answers,
 * as the addresses themselves will tell; nothing where the host is out of order (RFC 9309).
 *
 * @param origin "https://example.org".
 * @param options whose `userAgent` begins with the word that rules for this program name.
 */
export async function wishesOf(origin: string, options: AskOptions): Promise<HostWishes> {
  const url = `${origin}/robots.txt`;
  try {
    const response = await fetch(url, {
      headers: { 'user-agent': options.userAgent },
      signal: AbortSignal.timeout(options.timeout),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { isAllowed: () => response.status < 500, pause: 0 };
    }
    const robots = robotsParser(url, (await response.text()).slice(0, longestFile));
    const [name] = options.userAgent.split(' ');
    return {
      isAllowed: (address) => robots.isAllowed(address, name) ?? true,
      // Not of the RFC, yet what many hosts write.
      pause: (robots.getCrawlDelay(name) ?? 0) * 1000,
    };
  } catch {
    return { isAllowed: () => true, pause: 0 };
  }
}
