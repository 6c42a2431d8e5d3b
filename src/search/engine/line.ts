/** How long a file may take to arrive, in milliseconds: 70 KB at 5 KB/s. */
const patience = 15_000;
/** How long to wait before a file is asked for again, in milliseconds. */
const pause = 400;

/** A part of the index did not arrive. */
export class LostLine extends Error {}

/**
 * Fetches a file; what fails, or is not there, is asked for once more.
 *
 * @throws {LostLine} where it fails again.
 */
export async function fetchTwice(
  address: string,
  init: RequestInit = {},
  get: typeof fetch = globalThis.fetch,
): Promise<Response> {
  const attempt = async () => {
    const response = await get(address, { ...init, signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw new LostLine(`${address}: ${response.status}`);
    // The body is part of the way: a line may break in the middle of it.
    return new Response(await response.arrayBuffer(), response);
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

/** Unpacks gzipped bytes. */
export async function unpacked(packed: BodyInit): Promise<ArrayBuffer> {
  const { body } = new Response(packed);
  return new Response(body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
