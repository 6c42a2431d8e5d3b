import type { Manifest } from '../search/index-format.ts';
import { gunzip, parseJson } from '../search/engine/network.ts';

/** How a file is read, by its extension; each function throws if it is something else, or incomplete. */
const readers: [RegExp, (body: ArrayBuffer, type: string) => unknown][] = [
  [/\.js$/, codeOf(/javascript/)],
  [/\.css$/, codeOf(/^text\/css/)],
  [/\/search\.json$/, readManifest],
  [/\.json$/, parseJson],
  [/\.(?:pack|pf_\w+)$/, gunzip],
];

/**
 * Returns whether an answer is the file that was asked for. The login page of a network or the error page
 * of a host may come in place of any file, with status 200.
 *
 * @throws where the connection breaks before the body is complete.
 */
export async function isSoundFile(path: string, answer: Response): Promise<boolean> {
  const type = answer.headers.get('content-type') ?? '';
  const body = await answer.arrayBuffer();
  const [, read] = readers.find(([ending]) => ending.test(path)) ?? [];
  if (!read) return !type.startsWith('text/html');
  try {
    await read(body, type);
    return true;
  } catch {
    return false;
  }
}

/** Fetches a file. If something else comes, asks again, past the browser's own cache, which may have stored it. */
export async function fetchFile(request: Request | string): Promise<Response> {
  const response = await fetch(request);
  const path = typeof request === 'string' ? request : new URL(request.url).pathname;
  if (!response.ok || (await isSoundFile(path, response.clone()))) return response;
  return fetch(request, { cache: 'reload' });
}

/** Returns a function that throws if code has another type, or does not begin and end like code. */
function codeOf(expected: RegExp) {
  return (body: ArrayBuffer, type: string) => {
    if (!expected.test(type) || !/^\s*[^\s<{].*[;}]\s*$/s.test(new TextDecoder().decode(body))) {
      throw new TypeError('This is not code.');
    }
  };
}

/** Throws if the manifest has no names: parts of the index that it does not name are deleted. */
function readManifest(body: ArrayBuffer): void {
  const manifest = parseJson(body) as Partial<Manifest> | null;
  if (!manifest?.lexicon) throw new TypeError('This is not the manifest.');
}
