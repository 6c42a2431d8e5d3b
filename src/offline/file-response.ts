import { gunzip } from '../search/engine/network.ts';
import { quotas, type CopyCache } from './cache.ts';
import type { Copies } from './copies.ts';
import { isLongUnread } from './copy.ts';
import { networkFirst } from './network-first.ts';
import { fetchFile, isSoundFile } from './sound-file.ts';
import { hashIn, isManifest, type FileStrategy } from './strategy.ts';

/** The response for a file, and the end of the work on its copy. */
export interface FileResponse {
  response: Promise<Response>;
  stored: Promise<void>;
}

/** Takes a file with a hash in its name from the cache, or else from the network. */
export function cacheFirst(
  request: Request,
  { cache, path }: FileStrategy,
  copies: Copies,
): FileResponse {
  const found = cache === 'files' ? copies.find(path) : copies.index.get(path);
  // Where the browser's storage is broken, the site works as without it.
  const copy = found.catch(() => undefined);
  const network = copy.then((copy) => (copy ? undefined : fetchFile(request)));
  const stored = Promise.all([copy, network]).then(async ([copy, response]) => {
    if (response) await copies[cache].put(path, response.clone());
    else if (copy && isLongUnread(copy, Date.now())) await copies[cache].touch(path);
  });
  const response = Promise.all([copy, network]).then(
    ([copy, response]) => copy ?? response ?? Response.error(),
  );
  return { response, stored };
}

/** Takes any other file from the network, or else from the cache. */
export function networkFirstFile(
  request: Request,
  { cache, path }: FileStrategy,
  copies: Copies,
): FileResponse {
  const network = fetch(request);
  const stored = network.then(async (response) => {
    const manifest = response.clone();
    const isStored = await copies[cache].put(path, response.clone());
    if (isStored && isManifest(path)) await pruneIndex(path, await manifest.text(), copies.index);
  });
  const isExpected = async (response: Response) =>
    !response.ok || isSoundFile(path, response.clone()).catch(() => false);
  const find = () => copies[cache].get(path);
  const response = networkFirst(network, find, isExpected).then((outcome) => {
    if (outcome.from === 'network') return outcome.response;
    return outcome.from === 'cache' ? outcome.copy : Response.error();
  });
  return { response, stored };
}

/**
 * Deletes the parts of an index that neither its newest manifest names nor a table that the manifest names.
 *
 * @param path that of the manifest.
 */
async function pruneIndex(path: string, manifest: string, index: CopyCache): Promise<void> {
  const folder = path.replace(/[^/]*$/, '');
  const paths = (await index.list()).map(({ path }) => path);
  const parts = paths.filter((path) => path.startsWith(folder) && hashIn(path) !== undefined);
  const isNamedIn = (text: string) => (path: string) => text.includes(hashIn(path) ?? '');
  const tables = parts.filter((path) => path.endsWith('.pack')).filter(isNamedIn(manifest));
  const texts = await Promise.all(tables.map((path) => textOf(path, index)));
  const isNamed = isNamedIn([manifest, ...texts].join('\n'));
  for (const path of parts) if (!isNamed(path)) await index.delete(path);
  await index.evict(quotas.index);
}

async function textOf(path: string, index: CopyCache): Promise<string> {
  const copy = await index.get(path);
  return copy?.body ? new TextDecoder().decode(await gunzip(copy.body)) : '';
}
