import * as words from '../text/client/offline.ts';
import { openCopies } from './copies.ts';
import type { CopyInfo } from './copy.ts';
import { sizeInWords } from './format.ts';
import { dossierInWords, dossierPages, keepPages, pagesAmong, pairOf } from './kept-dossier.ts';

/** A kept dossier with older copies is fetched again when its page is opened, in milliseconds. */
const day = 86_400_000;

/** The average size of a kept page in bytes, measured on the archive's dossiers. */
const typicalPage = 21_000;

const base = import.meta.env.BASE_URL;

/** Lets a reader keep the open dossier for reading offline, and remove it again. */
export async function startKeepControl(control: HTMLElement): Promise<void> {
  const button = control.querySelector('button');
  const status = control.querySelector('[role="status"]');
  const { pair: dossier, pages: others = '' } = control.dataset;
  if (!button || !status || dossier === undefined) return;
  const home = base + dossier.replace(/[^/]*$/, '');
  const unlinked = others.split(' ').map((path) => home + path);
  const pages = dossierPages(pairOf(dossier), home, [...linksOf(document), ...unlinked]);
  const cache = openCopies(base).dossier(dossier);
  let missing = pages.length;

  const show = async (failure = '') => {
    const state = keptState(pages, await cache.list());
    missing = state.missing;
    button.textContent = state.button;
    status.textContent = [state.status, failure].join(' ').trim();
    status.ariaBusy = 'false';
  };
  const keep = async () => {
    if (status.ariaBusy === 'true') return;
    // Screen readers announce only the end.
    status.ariaBusy = 'true';
    const onPage = (done: number) => {
      status.textContent = words.saving({ saved: done, count: pages.length });
    };
    onPage(pages.length - missing);
    // Without the browser's promise copies may still be kept.
    await navigator.storage.persist().catch(() => false);
    await cache
      .create()
      .then(() => keepPages(pages, cache, 1, onPage))
      .then(
        () => show(),
        (error: unknown) => show(reasonOf(error)),
      );
  };
  button.addEventListener('click', () => {
    void (missing > 0 ? keep() : cache.remove().then(() => show()));
  });

  await show();
  // The links of a copy may be out of date.
  if (missing === pages.length || document.querySelector('.copied') || isSavingData()) return;
  await keepPages(pages, cache, Date.now() - day, () => undefined).catch(() => undefined);
  await show();
}

/** How much of a dossier is on this device. */
interface KeptState {
  /** How many of its pages are not. */
  missing: number;
  status: string;
  button: string;
}

/** Returns how much of a dossier is on this device. @param pages the paths of its pages. */
export function keptState(pages: readonly string[], copies: readonly CopyInfo[]): KeptState {
  const there = new Set(copies.map(({ path }) => path));
  const missing = pages.filter((path) => !there.has(path)).length;
  const count = pages.length;
  if (pagesAmong(copies).length === 0) {
    const status = words.dossierSize({ count, size: sizeInWords(count * typicalPage) });
    return { missing, status, button: words.saveDossier };
  }
  if (missing > 0) {
    const status = words.partlySaved({ saved: count - missing, count });
    return { missing, status, button: words.saveRest };
  }
  const status = words.dossierSaved({ details: dossierInWords(copies) });
  return { missing, status, button: words.removeDossier };
}

function linksOf(page: Document): string[] {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('main a[href]')];
  return links.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname);
}

function reasonOf(error: unknown): string {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? words.noRoom : words.downloadFailed;
}

/** Returns whether the reader asks sites to send little data: https://wicg.github.io/savedata/ */
function isSavingData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
