import { notLoaded } from '../text/client/start.ts';
import { checkForUpdates } from './since-last-visit.ts';
import { readItem, writeItem } from './storage.ts';

/**
 * Starts what every page has: the choice of colours, what is new since the last visit, and buttons that save.
 * Modules are loaded whole, here as elsewhere in this script: their parts in braces made it larger.
 */
export function startClient(page: Document): void {
  startSchemeChoice(page);
  whenSeen(page, () => checkForUpdates(page));
  const section = page.querySelector<HTMLElement>('[data-kept]');
  if (section) void import('./browser-data.ts').then((module) => module.startBrowserData(section));
  startSaving(page);
}

/** Shows the buttons that save a part of the page as a file; their script is loaded at the first click. */
function startSaving(page: Document): void {
  for (const button of page.querySelectorAll<HTMLElement>('[data-save]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      void import('./save-part.ts').then(
        (module) => module.savePart(button),
        () => (button.textContent = notLoaded),
      );
    });
  }
}

/**
 * Lets a reader choose light or dark instead of the system's scheme, and follows the choice of other
 * tabs. `first-script.ts` has already applied an earlier choice.
 */
function startSchemeChoice(page: Document): void {
  const choice = page.querySelector<HTMLElement>('.scheme');
  const select = choice?.querySelector('select');
  if (!choice || !select) return;

  const show = (scheme: string) => {
    page.documentElement.dataset['scheme'] = select.value = scheme;
  };
  const follow = () => show(readItem('scheme') ?? '');

  select.addEventListener('change', () => {
    writeItem('scheme', select.value || null);
    show(select.value);
  });
  addEventListener('storage', follow);
  addEventListener('pageshow', follow);
  follow();
  choice.hidden = false;
}

/** Calls a function when a reader opens the page, and whenever they return to it by "Back". */
function whenSeen(page: Document, run: () => void): void {
  // A browser may render a page before the reader asks for it.
  if ('prerendering' in page && page.prerendering) {
    page.addEventListener('prerenderingchange', run, { once: true });
  } else run();
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) run();
  });
}
