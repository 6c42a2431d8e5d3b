import { siteUrl } from '../../site/urls.ts';
import type { StoredResult } from '../index-format.ts';

/** Shows pages that are no briefings as a short list of links, each with what it is. */
export function showRecords(place: HTMLElement, cards: readonly StoredResult[]): void {
  const items = cards.map(({ url, title, source }) => {
    const link = document.createElement('a');
    link.href = siteUrl(url);
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link, ` ${source.toLowerCase()}`);
    return item;
  });
  place.querySelector('ul')?.replaceChildren(...items);
  place.hidden = items.length === 0;
}
