import { codeOf } from './code.ts';
import type { Memory } from './visit-history.ts';
import { remember } from './remember-visits.ts';
import { isCorrectedSince, lookAt, openPage, read, type Entry } from './visit.ts';

/** What a page has to tell a reader who comes back. */
export interface Marks {
  /** Links of entries, and the word for what became of each since it was seen. */
  entries: [link: Element, word: 'New' | 'Updated'][];
  /** How many entries of a list are new, and since when, in minutes since 1970. */
  news?: { count: string; since: number };
  /** A briefing that was corrected since it was read. */
  corrected?: Element;
}

/**
 * Marks what is new or corrected since an earlier visit, and notes this one. What shows the marks
 * is loaded only where there are any.
 */
export function markNews(page: Document): void {
  for (const mark of page.querySelectorAll('.since')) mark.remove();
  const marks: Marks = { entries: [] };
  remember((memory) => {
    openPage(memory, Math.floor(Date.now() / 60_000));
    for (const list of page.querySelectorAll('[data-briefings]')) {
      markList(page, list, memory, marks);
    }
    const article = page.querySelector<HTMLElement>('article.briefing');
    if (!article) return;
    const code = codeOf(location.pathname);
    const { changed } = article.dataset;
    if (isCorrectedSince(memory, code, changed)) marks.corrected = article;
    read(memory, code, changed);
  });
  if (marks.entries.length === 0 && !marks.corrected) return;
  import('./show-new-briefings.ts').then(
    ({ showMarks }) => showMarks(page, marks),
    () => undefined, // On a broken line the page stays without marks.
  );
}

function markList(page: Document, list: Element, memory: Memory, marks: Marks): void {
  const links = new Map<string, HTMLAnchorElement>();
  const entries: Entry[] = [];
  for (const row of list.children) {
    const date = row.querySelector('time')?.dateTime ?? '';
    for (const link of row.querySelectorAll<HTMLAnchorElement>('h3 a')) {
      const code = codeOf(link.pathname);
      links.set(code, link);
      entries.push({ code, date });
      if (isCorrectedSince(memory, code, link.dataset.changed)) {
        marks.entries.push([link, 'Updated']);
      }
    }
  }
  // What is at the top of a later page was on the page before it.
  if (page.querySelector('[rel="prev"]')) return;
  const heading = list.parentElement?.getAttribute('aria-labelledby') ?? '';
  const news = lookAt(memory, codeOf(`${location.pathname}#${heading}`), entries);
  if (!news?.codes.length) return;
  for (const code of news.codes) {
    const link = links.get(code);
    if (link) marks.entries.push([link, 'New']);
  }
  const count = `${news.codes.length}${news.codes.length === entries.length ? '+' : ''}`;
  marks.news = { count, since: news.since };
}
