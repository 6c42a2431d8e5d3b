/** How long a file may take to arrive, in milliseconds: 70 KB at 5 KB/s. */
const timeout = 15_000;
/** How long to wait before a file is asked for again, in milliseconds. */
const pause = 400;

/** A part of the index did not arrive. */
export class NetworkError extends Error {}

/**
 * Fetches a file; what fails, is missing or cannot be read is fetched once more.
 *
 * @param read reads the body: the connection may break in the middle of it, or bring something else,
 *   such as the login page of a network.
 * @throws {NetworkError} where it fails again.
 */
export async function fetchWithRetry<T>(
  address: string,
  read: (body: ArrayBuffer, headers: Headers) => T | Promise<T>,
  init: RequestInit = {},
): Promise<T> {
  const attempt = async () => {
    const response = await fetch(address, { ...init, signal: AbortSignal.timeout(timeout) });
    if (!response.ok) throw new NetworkError(`${address}: ${response.status}`);
    return read(await response.arrayBuffer(), response.headers);
  };
  try {
    return await attempt();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, pause));
    return attempt().catch((error: unknown) => {
      throw new NetworkError(`${address}: ${String(error)}`);
    });
  }
}

/** Returns a loader that loads each file once; one that failed is loaded again. */
export function loadOnce<T, K = string>(load: (file: K) => Promise<T>): (file: K) => Promise<T> {
  const loaded = new Map<K, Promise<T>>();
  return (file) => {
    let content = loaded.get(file);
    if (content === undefined) {
      loaded.set(file, (content = load(file)));
      content.catch(() => loaded.delete(file));
    }
    return content;
  };
}

/** Unpacks gzipped bytes. */
export async function gunzip(packed: BodyInit): Promise<ArrayBuffer> {
  const { body } = new Response(packed);
  return new Response(body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/** Reads JSON. */
export function parseJson(body: ArrayBuffer | Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(body));
}
