import { quotas, type CopyCache } from './cache.ts';
import type { Copies } from './copies.ts';
import { isLongUnread } from './copy.ts';
import { networkFirst } from './network-first.ts';
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
  const network = copy.then((copy) => (copy ? undefined : fetch(request)));
  const stored = Promise.all([copy, network]).then(([copy, response]) => {
    if (response) return copies[cache].put(path, response.clone());
    return copy && isLongUnread(copy, Date.now()) ? copies[cache].touch(path) : undefined;
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
    const manifest = response.ok && isManifest(path) ? response.clone() : undefined;
    await copies[cache].put(path, response.clone());
    if (manifest) await pruneIndex(await manifest.text(), copies.index);
  });
  const response = networkFirst(network, () => copies[cache].get(path)).then((outcome) => {
    if (outcome.from === 'network') return outcome.response;
    return outcome.from === 'cache' ? outcome.copy : Response.error();
  });
  return { response, stored };
}

/** Deletes the parts of the index that its newest manifest does not name. */
async function pruneIndex(manifest: string, index: CopyCache): Promise<void> {
  for (const { path } of await index.list()) {
    const hash = hashIn(path);
    if (hash !== undefined && !manifest.includes(hash)) await index.delete(path);
  }
  await index.evict(quotas.index);
}
