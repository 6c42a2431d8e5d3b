import { cacheNames } from './cache-names.ts';

/**
 * Returns the code of the service worker of a site without reading offline. It replaces the worker that
 * a browser has, removes all copies and unregisters itself.
 *
 * @param base the path of the site's root, e.g. "/".
 */
export function lastWorker(base: string): string {
  return `const beginnings = ${JSON.stringify(cacheNames(base).beginnings)};
const isOurs = (name) => beginnings.some((beginning) => name.startsWith(beginning));
async function removeAll() {
  const names = await caches.keys();
  await Promise.all(names.filter(isOurs).map((name) => caches.delete(name)));
  await registration.unregister();
}
addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) => event.waitUntil(removeAll()));
`;
}
