import sheet from '../styles/since.css?inline';

/** What is new or corrected on a page since an earlier visit. */
export interface Updates {
  /** Links of entries, each with its label. */
  entries: [link: Element, label: 'New' | 'Updated'][];
  /** How many entries of a list are new, and since when, in minutes since 1970. */
  fresh?: { count: string; since: number };
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
  for (const [link, label] of entries) link.prepend(labelElement('span', `${label} `));
  if (corrected) {
    const link = labelElement('a', 'Corrected since you read it');
    link.href = '#corrections';
    corrected.querySelector('.byline')?.prepend(link);
  }
  if (fresh) page.querySelector('[data-visits]')?.after(countOfNew(fresh));
}

function countOfNew({ count, since }: NonNullable<Updates['fresh']>): HTMLElement {
  const label = labelElement('span', `${count} new since `);
  const day = dayOfVisit(since);
  const inFull = document.createElement('span');
  inFull.textContent = 'your last visit on ';
  label.append(...(day ? [inFull, day] : ['your last visit']));
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
  return then.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year });
}
