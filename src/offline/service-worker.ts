import { indexFolder, manifestFile } from '../search/index-format.ts';
import { openCopies } from './copies.ts';
import type { Reason } from './copy-notice.ts';
import { cacheFirst, networkFirstFile } from './file-response.ts';
import { languagePathOf, offlinePaths } from './language-paths.ts';
import { storeAssets } from './page-assets.ts';
import { pageResponse, storePage } from './page-response.ts';
import { strategyFor } from './strategy.ts';
import type { FetchEvent, WorkerScope } from './worker-scope.ts';

/** Stores copies of what a reader opens, and serves them where there is no network. */
declare const self: WorkerScope;

const root = self.registration.scope;
const base = new URL(root).pathname;
const copies = openCopies(base);

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

// Requests wait for the end of this, but not until the open pages are stored.
self.addEventListener('activate', (event) => {
  const activated = copies.create().then(() => self.clients.claim());
  event.waitUntil(activated);
  void activated.then(storeOpenPages).catch(ignore);
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const strategy = strategyFor(request, root);
  if (strategy === undefined) return;
  if (strategy.kind === 'page') return respondWithPage(event, strategy.path);
  const respond = strategy.kind === 'cache-first' ? cacheFirst : networkFirstFile;
  const { response, stored } = respond(request, strategy, copies);
  event.respondWith(response);
  event.waitUntil(stored.catch(ignore));
});

// A page that was opened before this worker was active asks to be stored.
self.addEventListener('message', (event) =>
  event.waitUntil(storeOpenPage(event.source.url).catch(ignore)),
);

function respondWithPage(event: FetchEvent, path: string): void {
  // The browser's own cache would return a page without saying how old it is.
  const network = fetch(new Request(event.request, { cache: 'no-cache' }));
  const stored = network.then((response) => store(path, response.clone()));
  const notify = async ({ status }: Response) => {
    if (status >= 500) return;
    const page = await self.clients.get(event.resultingClientId);
    page?.postMessage('arrived');
  };
  const onCopy = (reason: Reason) => {
    const work =
      reason === 'slow' ? stored.then(() => network).then(notify) : copies.touchPage(path);
    event.waitUntil(work.catch(ignore));
  };
  event.respondWith(pageResponse(network, path, offlinePaths(path, base), copies, onCopy));
  event.waitUntil(
    stored
      .catch(ignore)
      .then(() => network)
      .then(() => refreshOfflinePage(path))
      .catch(ignore),
  );
}

/** Stores a page; offline pages are not among those that a reader visited. */
function store(path: string, response: Response): Promise<void> {
  return path === offlinePaths(path, base)[0]
    ? storeOfflinePage(path, response)
    : storePage(path, response, copies, base);
}

async function storeOpenPages(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window' });
  await Promise.all(open.map(({ url }) => storeOpenPage(url)));
}

/** The pages stored on request: one may ask that the worker has stored by itself. */
const requested = new Set<string>();

async function storeOpenPage(url: string): Promise<void> {
  if (requested.has(url)) return;
  requested.add(url);
  const request = { method: 'GET', mode: 'navigate', url, headers: new Headers() } as const;
  const strategy = strategyFor(request, root);
  await copies.create();
  if (strategy?.kind === 'page') {
    await store(strategy.path, await fetch(strategy.path, { cache: 'no-cache' }));
    const home = base + languagePathOf(strategy.path.slice(base.length));
    if (strategy.path === `${home}search/`) await storeManifest(home);
    await refreshOfflinePage(strategy.path);
  }
}

/** Stores what the search page fetched before this worker was active: of a small archive the whole index. */
async function storeManifest(home: string): Promise<void> {
  const path = `${home}${indexFolder}${manifestFile}`;
  await networkFirstFile(new Request(path), { kind: 'network-first', cache: 'index', path }, copies)
    .stored;
}

/** The offline pages that were fetched in the worker's life, which browsers end after each visit. */
const fresh = new Set<string>();

/** Fetches the offline page in the language of a page. */
async function refreshOfflinePage(page: string): Promise<void> {
  const [path] = offlinePaths(page, base);
  if (fresh.has(path) && (await copies.files.get(path))) return;
  await storeOfflinePage(path, await fetch(path, { cache: 'no-cache' }));
}

async function storeOfflinePage(path: string, page: Response): Promise<void> {
  if (!(await copies.files.put(path, page.clone()))) return;
  fresh.add(path);
  await storeAssets([await page.text()], copies.files);
}

/** Ignores an error: what cannot be stored, for want of room or network, is not needed. */
function ignore(): void {}
