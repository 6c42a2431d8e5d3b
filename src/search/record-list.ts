import type { PagefindResult } from './pagefind.ts';

/** Shows pages that are no briefings as a short list of links, each with what it is. */
export function showRecords(place: HTMLElement, records: readonly PagefindResult[]): void {
  const items = records.map(({ url, meta }) => {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta.title;
    const item = document.createElement('li');
    item.append(link, ` ${meta.source.toLowerCase()}`);
    return item;
  });
  place.querySelector('ul')?.replaceChildren(...items);
  place.hidden = items.length === 0;
}
