import { dossierPages } from './dossier-pages.ts';
import { keepingInWords } from './keeping-in-words.ts';
import { keepPages } from './kept-dossier.ts';
import { openStock } from './copies.ts';

/** A kept dossier whose copies are older is renewed when its page is opened, in milliseconds. */
const day = 86_400_000;

const base = import.meta.env.BASE_URL;

/** Lets a reader keep the dossier that is open for reading offline, and remove it again. */
export async function startKeepControl(control: HTMLElement): Promise<void> {
  const button = control.querySelector('button');
  const status = control.querySelector('[role="status"]');
  const { pair } = control.dataset;
  if (!button || !status || pair === undefined) return;
  const pages = dossierPages(pair, base, linksOf(document));
  const shelf = openStock(base).dossier(pair);
  let missing = pages.length;

  const show = async (failure = '') => {
    const copies = await shelf.copies();
    const words = keepingInWords(pages, copies);
    missing = words.missing;
    button.textContent = words.offer;
    status.textContent = [words.state, failure].join(' ').trim();
    status.ariaBusy = 'false';
  };
  const keep = async () => {
    if (status.ariaBusy === 'true') return;
    // Every page is told to the eye, the end to the ear.
    status.ariaBusy = 'true';
    const tell = (done: number) => {
      status.textContent = `${done} of ${pages.length} pages …`;
    };
    tell(pages.length - missing);
    // A browser that does not promise to keep it may keep it all the same.
    await navigator.storage.persist().catch(() => false);
    await shelf
      .make()
      .then(() => keepPages(pages, shelf, 1, tell))
      .then(
        () => show(),
        (error: unknown) => show(reasonOf(error)),
      );
  };
  button.addEventListener('click', () => {
    void (missing > 0 ? keep() : shelf.remove().then(() => show()));
  });

  await show();
  // A copy of the dossier names the pages of its own day.
  if (missing === pages.length || document.querySelector('.copied') || isSavingData()) return;
  await keepPages(pages, shelf, Date.now() - day, () => undefined).catch(() => undefined);
  await show();
}

function linksOf(page: Document): string[] {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('main a[href]')];
  return links.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname);
}

function reasonOf(error: unknown): string {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull
    ? 'There is no room for more on this device.'
    : 'The rest did not come; check the connection.';
}

/** Whether the reader has asked for little data: https://wicg.github.io/savedata/ */
function isSavingData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
