import type { Reason } from './copy-notice.ts';

/** How long a reader waits for the line where a copy could be shown, in milliseconds. */
export const patience = 4000;

/** What came: an answer over the line, a copy and why it is shown, or nothing. */
export type Outcome<Copy> =
  | { from: 'line'; response: Response }
  | { from: 'stock'; copy: Copy; reason: Reason }
  | { from: 'nowhere' };

/**
 * Takes the line's answer, unless it does not come, comes late, or is an error of the server, and
 * there is a copy.
 */
export async function lineFirst<Copy>(
  line: Promise<Response>,
  findCopy: () => Promise<Copy | undefined>,
): Promise<Outcome<Copy>> {
  const arrived = line.then(
    (response) => response,
    () => 'cut' as const,
  );
  const first = await Promise.race([arrived, late()]);
  if (first instanceof Response && first.status < 500) return { from: 'line', response: first };
  // Where the browser's storage is broken, pages are read as without it.
  const copy = await findCopy().catch(() => undefined);
  if (copy !== undefined) {
    return { from: 'stock', copy, reason: first instanceof Response ? 'fault' : first };
  }
  const last = await arrived;
  return last === 'cut' ? { from: 'nowhere' } : { from: 'line', response: last };
}

function late(): Promise<'slow'> {
  return new Promise((resolve) => setTimeout(() => resolve('slow'), patience));
}
