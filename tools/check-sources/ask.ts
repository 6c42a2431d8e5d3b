import { setTimeout } from 'node:timers/promises';
import robotsParser from 'robots-parser';
import { isOnPublicHost } from './public-host.ts';

/** What a request for an address showed. */
export interface LinkAnswer {
  /** `later`: the host asks for time. `unclear`: nothing can be said today. */
  said: 'here' | 'gone' | 'later' | 'unclear';
  /** Whether a host answered at all; where none does, the network may be missing. */
  isReached: boolean;
  /** The new address, where the host redirects permanently. */
  movedTo?: string;
  /** Why it is not here, as part of a sentence. */
  reason?: string;
  /** The beginning of the page, where it is read. */
  text?: string | undefined;
  /** For how many milliseconds the host asks, where it says so. */
  wait?: number;
}

/** How hosts are asked; times in milliseconds. */
export interface Manners {
  /** Begins with the name by which `robots.txt` may address this program. */
  userAgent: string;
  hostsAtOnce: number;
  /** Between two addresses of one host, at least. */
  pause: number;
  /** The longest wait that a host may ask for. */
  longestWait: number;
  /** For an answer. */
  timeout: number;
  /** How many bytes of a page are read; if left out, hosts are asked only whether it is there. */
  bytes?: number;
}

const mostRedirects = 8;

/** How many redirects of a `robots.txt` are followed, and how many of its bytes are read (RFC 9309). */
const redirectsOfRobots = 5;
const mostOfRobots = 500 * 1024;

/** Statuses by which a host refuses HEAD, or shows it less than GET. */
const refusesHead = new Set([400, 403, 404, 405, 406, 410, 501]);

/**
 * Asks for addresses: those of one host one after another, with pauses, as its `robots.txt` allows.
 * A host that wants more time than the longest wait is not asked again. One address of a host that
 * cannot be reached answers for the others.
 *
 * @param onAnswer is called after each address.
 * @returns the answers by address; none for what was not asked.
 */
export async function askPolitely(
  urls: Iterable<string>,
  manners: Manners,
  onAnswer: () => void = () => {},
): Promise<Map<string, LinkAnswer>> {
  const answers = new Map<string, LinkAnswer>();
  const hosts = Map.groupBy(new Set(urls), (url) => new URL(url).host).values();
  const askHosts = async () => {
    for (const addresses of hosts) {
      for await (const [url, answer] of answersOf(addresses, manners)) {
        answers.set(url, answer);
        onAnswer();
      }
    }
  };
  await Promise.all(Array.from({ length: manners.hostsAtOnce }, askHosts));
  return answers;
}

/** Asks for the addresses of one host, by HTTP and by HTTPS. */
async function* answersOf(urls: readonly string[], manners: Manners) {
  for (const [origin, addresses] of Map.groupBy(urls, (url) => new URL(url).origin)) {
    const { isAllowed, delay } = await robotsOf(origin, manners);
    const pause = Math.max(manners.pause, Math.min(delay, manners.longestWait));
    let unreached: LinkAnswer | undefined;
    for (const url of addresses) {
      const known = isAllowed(url) ? unreached : unclear('its robots.txt does not allow programs');
      if (!known) await setTimeout(pause);
      const answer = known ?? (await askTwice(url, manners));
      yield [url, answer] as const;
      if (answer.said === 'later') return;
      if (!answer.isReached) unreached = answer;
    }
  }
}

/** Asks once more where a host says after how short a time. */
async function askTwice(url: string, manners: Manners): Promise<LinkAnswer> {
  const answer = await ask(url, manners);
  if (answer.wait === undefined || answer.wait > manners.longestWait) return answer;
  await setTimeout(answer.wait);
  return ask(url, manners);
}

/**
 * Reads what a host allows (RFC 9309): everything where it has no `robots.txt` or cannot be reached,
 * nothing where it has an error.
 */
async function robotsOf(origin: string, { userAgent, timeout }: Manners) {
  const url = `${origin}/robots.txt`;
  const [name] = userAgent.split(' ');
  const everything = { isAllowed: () => true, delay: 0 };
  try {
    const end = await follow(url, redirectsOfRobots, (address) =>
      fetch(address, {
        redirect: 'manual',
        headers: { 'user-agent': userAgent, 'accept-encoding': 'identity' },
        signal: AbortSignal.timeout(timeout),
      }),
    );
    if ('stopped' in end) return everything;
    const robots = robotsParser(url, await beginningOf(end.response, mostOfRobots));
    if (!end.response.ok) return { ...everything, isAllowed: () => end.response.status < 500 };
    return {
      isAllowed: (address: string) => robots.isAllowed(address, name) ?? true,
      delay: (robots.getCrawlDelay(name) ?? 0) * 1000,
    };
  } catch {
    return everything;
  }
}

/** Returns the beginning of a response, which may be endless. */
async function beginningOf({ body }: Response, bytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    read += (chunk as Uint8Array).length;
    if (read >= bytes) break;
  }
  return text;
}

/** Asks for one address and follows redirects. */
async function ask(url: string, manners: Manners): Promise<LinkAnswer> {
  let isReached = false;
  try {
    const end = await follow(url, mostRedirects, async (address) => {
      const response = await request(address, manners);
      isReached = true;
      return response;
    });
    if ('stopped' in end) return unclear(end.stopped);
    const { response, movedTo } = end;
    if (response.ok) {
      const { bytes } = manners;
      const text = bytes === undefined ? undefined : await beginningOf(response, bytes);
      return { said: 'here', isReached, movedTo, text };
    }
    return refusal(response.status, response.headers.get('retry-after'));
  } catch (error) {
    return { ...failure(error as Error, manners), isReached };
  }
}

/** The answer after all redirects, and where permanent ones led; or why they are not followed. */
type End = { response: Response; movedTo?: string | undefined } | { stopped: string };

/**
 * Follows redirects, on the host that was asked first and on the public web, but not into the private
 * network of whoever runs this.
 *
 * @param send asks for one address.
 */
async function follow(
  url: string,
  most: number,
  send: (address: string) => Promise<Response>,
): Promise<End> {
  const { host } = new URL(url);
  let address = url;
  let movedTo: string | undefined;
  let isPermanent = true;
  for (let redirects = 0; redirects <= most; redirects++) {
    const response = await send(address);
    const { status, headers } = response;
    const location = headers.get('location');
    if (![301, 302, 303, 307, 308].includes(status) || location === null) {
      return { response, movedTo };
    }
    await response.body?.cancel();
    const next = URL.parse(location, address);
    if (!next || !/^https?:$/.test(next.protocol)) {
      return { stopped: `it redirects to "${location}", which is not a web address` };
    }
    if (next.host !== host && !(await isOnPublicHost(next))) {
      return { stopped: `it redirects to "${location}", which is not on the public web` };
    }
    isPermanent &&= status === 301 || status === 308;
    address = next.href;
    if (isPermanent) movedTo = address;
  }
  return { stopped: `it redirects more than ${most} times` };
}

async function request(url: string, { userAgent, timeout, bytes }: Manners): Promise<Response> {
  const isRead = bytes !== undefined;
  const send = async (method: 'HEAD' | 'GET') => {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': userAgent, accept: '*/*' },
      signal: AbortSignal.timeout(timeout),
    });
    if (!isRead || !response.ok) await response.body?.cancel();
    return response;
  };
  const response = await send(isRead ? 'GET' : 'HEAD');
  return !isRead && refusesHead.has(response.status) ? send('GET') : response;
}

function refusal(status: number, retryAfter: string | null): LinkAnswer {
  const reason = `the host answers with status ${status}`;
  if (status === 404 || status === 410) return { said: 'gone', isReached: true, reason };
  if (status !== 429 && status !== 503) return unclear(reason);
  // Seconds or a date (RFC 9110, section 10.2.3).
  const wait = /^\d+$/.test(retryAfter ?? '')
    ? Number(retryAfter) * 1000
    : Math.max(Date.parse(retryAfter ?? '') - Date.now(), 0);
  return { said: 'later', isReached: true, reason, ...(!Number.isNaN(wait) && { wait }) };
}

function failure(error: Error, { timeout }: Manners): LinkAnswer {
  const { name, message, cause = error } = error;
  const { code = message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOTFOUND') {
    return { said: 'gone', isReached: false, reason: 'there is no such host' };
  }
  const reason =
    name === 'TimeoutError'
      ? `there was no answer within ${timeout / 1000} seconds`
      : `the connection failed (${code})`;
  return { ...unclear(reason), isReached: false };
}

function unclear(reason: string): LinkAnswer {
  return { said: 'unclear', isReached: true, reason };
}
