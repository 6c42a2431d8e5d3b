/** How long a file may take to arrive, in milliseconds: 70 KB at 5 KB/s. */
export const patience = 15_000;
/** How long to wait before a file is asked for again, in milliseconds. */
const pause = 400;

/** A part of the index did not arrive. */
export class LostLine extends Error {}

/**
 * Fetches a file; what fails, is not there or cannot be read is asked for once more.
 *
 * @param read reads the body: a line may break in the middle of it, or bring something else, such as
 *   the page at which one logs in.
 * @throws {LostLine} where it fails again.
 */
export async function fetchTwice<T>(
  address: string,
  read: (body: ArrayBuffer, headers: Headers) => T | Promise<T>,
  init: RequestInit = {},
  get: typeof fetch = globalThis.fetch,
): Promise<T> {
  const attempt = async () => {
    const response = await get(address, { ...init, signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw new LostLine(`${address}: ${response.status}`);
    return read(await response.arrayBuffer(), response.headers);
  };
  try {
    return await attempt();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, pause));
    return attempt().catch((error: unknown) => {
      throw new LostLine(`${address}: ${String(error)}`);
    });
  }
}

/** @throws {LostLine} where something takes longer than a file may. */
export function inTime<T>(work: Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(patience);
  const late = new Promise<never>((_, fail) => {
    const giveUp = () => fail(new LostLine('It took too long.'));
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp);
  });
  return Promise.race([work, late]);
}

/** Unpacks gzipped bytes. */
export async function unpacked(packed: BodyInit): Promise<ArrayBuffer> {
  const { body } = new Response(packed);
  return new Response(body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/** Reads JSON. */
export function parsed(body: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder().decode(body));
}
