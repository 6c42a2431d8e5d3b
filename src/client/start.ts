import { markNews } from './since-last-visit.ts';
import { startSchemeChoice } from './scheme-choice.ts';

/** What every page does for the reader who comes back to it. */
export function startReader(page: Document): void {
  startSchemeChoice(page);
  whenSeen(page, () => markNews(page));
  const section = page.querySelector<HTMLElement>('[data-kept]');
  if (section) void import('./browser-data.ts').then(({ startKept }) => startKept(section));
}

/** Runs something when a reader opens the page and whenever they come back to it by "Back". */
function whenSeen(page: Document, run: () => void): void {
  // A browser may render a page before the reader asks for it.
  if ('prerendering' in page && page.prerendering) {
    page.addEventListener('prerenderingchange', run, { once: true });
  } else run();
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) run();
  });
}
