import sheet from '../styles/since.css?inline';
import * as words from '../text/client/visits.ts';
import { pageLanguage } from '../text/language.ts';
import { dateFormat } from '../text/locale.ts';

/** What is new or corrected on a page since an earlier visit. */
export interface Updates {
  /** Links of entries, each with its label. */
  entries: [link: Element, label: keyof typeof words.labels][];
  /**
   * How many entries of a list are new, whether these are all that it shows, and since when, in minutes
   * since 1970.
   */
  fresh?: { count: number; isAtLeast: boolean; since: number };
  /** A briefing that was corrected since it was read. */
  corrected?: Element;
}

let hasStyles = false;

/** Shows updates on a page, outside the flow, so that nothing moves. */
export function showUpdates(page: Document, { entries, fresh, corrected }: Updates): void {
  if (!hasStyles) {
    const styles = new CSSStyleSheet();
    styles.replaceSync(sheet);
    page.adoptedStyleSheets.push(styles);
    hasStyles = true;
  }
  for (const [link, label] of entries)
    link.prepend(labelElement('span', `${words.labels[label]} `));
  if (corrected) {
    const link = labelElement('a', words.correctedSinceRead);
    link.href = '#corrections';
    corrected.querySelector('.origin')?.prepend(link);
  }
  if (fresh) page.querySelector('[data-visits]')?.after(countOfNew(fresh));
}

function countOfNew({ since, ...entries }: NonNullable<Updates['fresh']>): HTMLElement {
  const day = dayOfVisit(since);
  if (day === '') return labelElement('span', words.newSinceLastVisit(entries));
  const label = labelElement('span', '');
  const inFull = (text: string) => {
    const part = document.createElement('span');
    part.textContent = text;
    return part;
  };
  label.append(...words.newSinceVisitOn(entries, day, inFull));
  return label;
}

function labelElement<Name extends 'a' | 'span'>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const label = document.createElement(name);
  label.className = 'since';
  label.textContent = text;
  return label;
}

/**
 * Returns the day on which an earlier visit began, in the reader's time zone: "12 November", with
 * the year if it is another; "" where it is in the future by the present clock.
 *
 * @param visit in minutes since 1970.
 */
export function dayOfVisit(visit: number, now = new Date()): string {
  const then = new Date(visit * 60_000);
  if (then > now) return '';
  const year = then.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return dateFormat(pageLanguage(), { day: 'numeric', month: 'long', year })(then);
}
