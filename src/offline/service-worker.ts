import { answerChanging, answerConstant } from './file-response.ts';
import { answerPage, gone, keepPage } from './page-response.ts';
import { offlineFolder } from './offline-folder.ts';
import { keepFilesOf } from './page-assets.ts';
import type { Reason } from './copy-notice.ts';
import { openStock } from './copies.ts';
import { wayOf } from './strategy.ts';
import type { FetchEvent, WorkerScope } from './worker-scope.ts';

/** Keeps copies of what a reader has seen, and shows them where there is no network. */
declare const self: WorkerScope;

const root = self.registration.scope;
const base = new URL(root).pathname;
const standIn = `${base}${offlineFolder}`;
const stock = openStock(base);

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

// Pages that are opened wait for the end of this, but not for copies of those that are open.
self.addEventListener('activate', (event) => {
  const begun = stock.open().then(() => self.clients.claim());
  event.waitUntil(begun);
  void begun.then(keepAllOpen).catch(giveUp);
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const way = wayOf(request, root);
  if (way === undefined) return;
  if (way.kind === 'page') return openPage(event, way.path);
  const answer = way.kind === 'constant' ? answerConstant : answerChanging;
  const { response, kept } = answer(request, way, stock);
  event.respondWith(response);
  event.waitUntil(kept.catch(giveUp));
});

// A page that was opened before this worker had charge of it asks to be kept.
self.addEventListener('message', (event) =>
  event.waitUntil(keepOpen(event.source.url).catch(giveUp)),
);

function openPage(event: FetchEvent, path: string): void {
  // A browser's own cache would give a page without saying how old it is.
  const line = fetch(new Request(event.request, { cache: 'no-cache' }));
  const kept = line.then((response) => keep(path, response.clone()));
  const tellReader = async ({ status }: Response) => {
    if (status >= 500) return;
    const reader = await self.clients.get(event.resultingClientId);
    reader?.postMessage('arrived');
  };
  const onCopy = (reason: Reason) => {
    const work = reason === 'slow' ? kept.then(() => line).then(tellReader) : stock.touchPage(path);
    event.waitUntil(work.catch(giveUp));
  };
  event.respondWith(answerPage(line, path, standIn, stock, onCopy));
  event.waitUntil(
    kept
      .catch(giveUp)
      .then(() => line)
      .then(lookAfter)
      .catch(giveUp),
  );
}

/** The page that lists the others is none of those that a reader visited. */
function keep(path: string, response: Response): Promise<void> {
  return path === standIn ? keepStandIn(response) : keepPage(path, response, stock);
}

async function keepAllOpen(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window' });
  await Promise.all(open.map(({ url }) => keepOpen(url)));
}

/** Addresses that were kept since this worker began: a page asks though the worker has seen to it. */
const asked = new Set<string>();

async function keepOpen(url: string): Promise<void> {
  if (asked.has(url)) return;
  asked.add(url);
  const page = wayOf({ method: 'GET', mode: 'navigate', url, headers: new Headers() }, root);
  await stock.open();
  if (page?.kind === 'page') {
    await keep(page.path, await fetch(page.path, { cache: 'no-cache' }));
  }
  await lookAfter();
}

let isRenewed = false;

/** Asks, when a page came over the line, what only a line can tell. */
async function lookAfter(): Promise<void> {
  const { status } = await fetch(self.location.href, { method: 'HEAD', cache: 'no-store' });
  if (gone.includes(status)) {
    await stock.close();
    await self.registration.unregister();
  } else if (!isRenewed || !(await stock.files.get(standIn))) {
    await keepStandIn(await fetch(standIn, { cache: 'no-cache' }));
  }
}

/** As it is today, once in a worker's life: browsers end it after each visit. */
async function keepStandIn(page: Response): Promise<void> {
  await stock.files.put(standIn, page.clone());
  await keepFilesOf([await page.text()], stock.files);
  isRenewed = page.ok;
}

/** Whatever cannot be kept, for want of room or line, is read all the same. */
function giveUp(): void {}
