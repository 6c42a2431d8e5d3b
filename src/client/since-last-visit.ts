import type { Updates } from './show-updates.ts';
import {
  isCorrectedSince,
  pageKey,
  recordList,
  recordPage,
  recordRead,
  updateHistory,
  type ListEntry,
  type VisitHistory,
} from './visit-history.ts';

/**
 * Shows what is new or corrected since an earlier visit, and records this one. Loads the script that
 * shows it only where there is something to show.
 */
export function checkForUpdates(page: Document): void {
  for (const label of page.querySelectorAll('.since')) label.remove();
  const updates: Updates = { entries: [] };
  updateHistory((history) => {
    recordPage(history, Math.floor(Date.now() / 60_000));
    for (const list of page.querySelectorAll('[data-briefings]')) {
      addListUpdates(page, list, history, updates);
    }
    const article = page.querySelector<HTMLElement>('article.briefing');
    if (!article) return;
    const key = pageKey(location.pathname);
    const { changed } = article.dataset;
    if (isCorrectedSince(history, key, changed)) updates.corrected = article;
    recordRead(history, key, changed);
  });
  if (updates.entries.length === 0 && !updates.corrected) return;
  import('./show-updates.ts').then(
    (module) => module.showUpdates(page, updates),
    () => undefined, // Without a network nothing is shown.
  );
}

function addListUpdates(
  page: Document,
  list: Element,
  history: VisitHistory,
  updates: Updates,
): void {
  const links = new Map<string, HTMLAnchorElement>();
  const entries: ListEntry[] = [];
  for (const row of list.children) {
    const date = row.querySelector('time')?.dateTime ?? '';
    for (const link of row.querySelectorAll<HTMLAnchorElement>('h3 a')) {
      const key = pageKey(link.pathname);
      links.set(key, link);
      const { published, changed } = link.dataset;
      entries.push({ key, date, ...(published && { published }) });
      if (isCorrectedSince(history, key, changed)) {
        updates.entries.push([link, 'updated']);
      }
    }
  }
  // The top of a later page was on the page before it.
  if (page.querySelector('[rel="prev"]')) return;
  const heading = list.parentElement?.getAttribute('aria-labelledby') ?? '';
  const fresh = recordList(history, pageKey(`${location.pathname}#${heading}`), entries);
  if (!fresh?.keys.length) return;
  for (const key of fresh.keys) {
    const link = links.get(key);
    if (link) updates.entries.push([link, 'new']);
  }
  const { length: count } = fresh.keys;
  updates.fresh = { count, isAtLeast: count === entries.length, since: fresh.since };
}
