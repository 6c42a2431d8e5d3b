import type { Answer } from './answer.ts';
import { retryAfter } from './retry-after.ts';

/** How addresses are asked for. */
export interface AskOptions {
  /** Who asks, as hosts note it. */
  userAgent: string;
  /** After how many milliseconds without an answer a request is given up. */
  timeout: number;
}

/** More redirects than this are a loop, or as good as one. */
const mostRedirects = 8;

/** Statuses by which a host says that it does not know HEAD, or shows it less than GET. */
const askAgainWithGet = new Set([400, 403, 404, 405, 406, 410, 501]);

/**
 * Asks for an address with HEAD, or GET where a host refuses that, and follows redirects.
 *
 * @returns never an exception.
 */
export async function ask(url: string, options: AskOptions): Promise<Answer> {
  let address = url;
  let movedTo: string | undefined;
  let isForGood = true;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await request(address, options);
    if ('said' in response) return response;
    const location = response.headers.get('location');
    if (!isRedirect(response.status) || location === null) {
      return judge(response, movedTo);
    }
    const next = URL.parse(location, address);
    if (!next || !/^https?:$/.test(next.protocol)) {
      return { said: 'unclear', reason: `it redirects to "${location}", which is no address` };
    }
    isForGood &&= response.status === 301 || response.status === 308;
    address = next.href;
    if (isForGood) movedTo = address;
  }
  return { said: 'unclear', reason: `it redirects more than ${mostRedirects} times` };
}

async function request(url: string, options: AskOptions): Promise<Response | Answer> {
  const head = await send(url, 'HEAD', options);
  return 'said' in head || !askAgainWithGet.has(head.status) ? head : send(url, 'GET', options);
}

async function send(
  url: string,
  method: 'HEAD' | 'GET',
  { userAgent, timeout }: AskOptions,
): Promise<Response | Answer> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': userAgent, accept: '*/*' },
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    return response;
  } catch (error) {
    return failed(error, timeout);
  }
}

function judge({ status, headers, ok }: Response, movedTo?: string): Answer {
  if (ok) return { said: 'here', movedTo };
  const reason = `the host answers ${status}`;
  if (status === 404 || status === 410) return { said: 'gone', reason };
  if (status !== 429 && status !== 503) return { said: 'unclear', reason };
  return { said: 'later', reason, wait: retryAfter(headers.get('retry-after'), new Date()) };
}

function failed(error: unknown, timeout: number): Answer {
  if (error instanceof Error && error.name === 'TimeoutError') {
    const reason = `there is no answer within ${timeout / 1000} seconds`;
    return { said: 'unclear', reason, isUnreached: true };
  }
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  if (code === 'ENOTFOUND') {
    return { said: 'gone', reason: 'there is no such host', isHostMissing: true };
  }
  return { said: 'unclear', reason: `the connection failed (${code})`, isUnreached: true };
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}
