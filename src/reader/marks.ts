import { codeOf } from './code.ts';
import { dayOfVisit } from './day-of-visit.ts';
import type { Memory } from './memory.ts';
import { remember } from './remember.ts';
import { isCorrectedSince, lookAt, openPage, read, type Entry } from './visit.ts';

/**
 * Marks what is new or corrected since an earlier visit, and notes this one. What it adds stands
 * outside the flow, so that nothing moves.
 */
export function markNews(page: Document): void {
  for (const mark of page.querySelectorAll('.since')) mark.remove();
  remember((memory) => {
    openPage(memory, Math.floor(Date.now() / 60_000));
    for (const list of page.querySelectorAll('[data-briefings]')) markList(page, list, memory);
    const article = page.querySelector<HTMLElement>('article.briefing');
    if (article) markBriefing(article, memory);
  });
}

function markList(page: Document, list: Element, memory: Memory): void {
  const links = new Map<string, HTMLAnchorElement>();
  const entries: Entry[] = [];
  for (const row of list.children) {
    const date = row.querySelector('time')?.dateTime ?? '';
    for (const link of row.querySelectorAll<HTMLAnchorElement>('h3 a')) {
      const code = codeOf(link.pathname);
      links.set(code, link);
      entries.push({ code, date });
      if (isCorrectedSince(memory, code, link.dataset.changed)) link.prepend(mark('Updated '));
    }
  }
  // What is at the top of a later page was on the page before it.
  if (page.querySelector('[rel="prev"]')) return;
  const heading = list.parentElement?.getAttribute('aria-labelledby') ?? '';
  const news = lookAt(memory, codeOf(`${location.pathname}#${heading}`), entries);
  if (!news?.codes.length) return;
  for (const code of news.codes) links.get(code)?.prepend(mark('New '));
  const count = `${news.codes.length}${news.codes.length === entries.length ? '+' : ''}`;
  const note = mark(`${count} new since `);
  const day = dayOfVisit(news.since);
  const inFull = document.createElement('span');
  inFull.textContent = 'your last visit on ';
  note.append(...(day ? [inFull, day] : ['your last visit']));
  page.querySelector('[data-visits]')?.after(note);
}

function markBriefing(article: HTMLElement, memory: Memory): void {
  const code = codeOf(location.pathname);
  const { changed } = article.dataset;
  if (isCorrectedSince(memory, code, changed)) {
    const link = mark('Corrected since you read it', 'a');
    link.setAttribute('href', '#corrections');
    article.querySelector('.byline')?.prepend(link);
  }
  read(memory, code, changed);
}

function mark(words: string, element = 'span'): HTMLElement {
  const mark = document.createElement(element);
  mark.className = 'since';
  mark.textContent = words;
  return mark;
}
