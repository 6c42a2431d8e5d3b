import sheet from '../styles/since.css?inline';
import { dayOfVisit } from './day-of-visit.ts';
import type { Marks } from './since-last-visit.ts';

let isDressed = false;

/** Shows marks on a page, outside the flow, so that nothing moves. */
export function showMarks(page: Document, { entries, news, corrected }: Marks): void {
  if (!isDressed) {
    const styles = new CSSStyleSheet();
    styles.replaceSync(sheet);
    page.adoptedStyleSheets.push(styles);
    isDressed = true;
  }
  for (const [link, word] of entries) link.prepend(mark('span', `${word} `));
  if (corrected) {
    const link = mark('a', 'Corrected since you read it');
    link.href = '#corrections';
    corrected.querySelector('.byline')?.prepend(link);
  }
  if (news) page.querySelector('[data-visits]')?.after(noteOn(news));
}

function noteOn({ count, since }: NonNullable<Marks['news']>): HTMLElement {
  const note = mark('span', `${count} new since `);
  const day = dayOfVisit(since);
  const inFull = document.createElement('span');
  inFull.textContent = 'your last visit on ';
  note.append(...(day ? [inFull, day] : ['your last visit']));
  return note;
}

function mark<Name extends 'a' | 'span'>(name: Name, words: string): HTMLElementTagNameMap[Name] {
  const mark = document.createElement(name);
  mark.className = 'since';
  mark.textContent = words;
  return mark;
}
