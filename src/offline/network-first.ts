import type { Reason } from './copy-notice.ts';

/** How long to wait for the network where there may be a copy, in milliseconds. */
export const networkTimeout = 4000;

/** A response from the network, a copy with the reason for it, or neither. */
export type NetworkFirstResult<Copy> =
  | { from: 'network'; response: Response }
  | { from: 'cache'; copy: Copy; reason: Reason }
  | { from: 'nowhere' };

/**
 * Waits for the network; takes a copy, if there is one, where the network fails, is slow, or answers
 * with a server error or something else than what was asked for.
 *
 * @param isExpected returns whether the network's answer is what was asked for.
 */
export async function networkFirst<Copy>(
  network: Promise<Response>,
  findCopy: () => Promise<Copy | undefined>,
  isExpected: (response: Response) => Promise<boolean> = () => Promise.resolve(true),
): Promise<NetworkFirstResult<Copy>> {
  const arrived = network.catch(() => 'offline' as const);
  const timeout = new Promise<'slow'>((resolve) =>
    setTimeout(() => resolve('slow'), networkTimeout),
  );
  const first = await Promise.race([arrived, timeout]);
  if (first instanceof Response && first.status < 500 && (await isExpected(first))) {
    return { from: 'network', response: first };
  }
  // Where the browser's storage is broken, the site works as without it.
  const copy = await findCopy().catch(() => undefined);
  if (copy !== undefined) {
    return { from: 'cache', copy, reason: first instanceof Response ? 'error' : first };
  }
  const last = await arrived;
  return last === 'offline' ? { from: 'nowhere' } : { from: 'network', response: last };
}
