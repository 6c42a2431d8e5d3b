import { startSearchKeys } from './search-keys.ts';
import type { SuggestionData } from './suggestion-data.ts';

/** Starts what every page does for its search box before anyone uses it. */
export function startSearchBox(page: Document): void {
  const box = page.querySelector<HTMLInputElement>('[role="search"] input[type="search"]');
  if (!box) return;
  startSearchKeys(page, box);
  const { suggestions } = box.dataset;
  if (suggestions !== undefined) suggestOnFocus(box, suggestions);
}

/**
 * Has a search box suggest pages from the moment it is first used; before that, nothing for it is
 * loaded.
 *
 * @param address where the data are.
 */
function suggestOnFocus(box: HTMLInputElement, address: string): void {
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-expanded', 'false');
  const start = () => void load(box, address);
  if (document.activeElement === box) start();
  else box.addEventListener('focus', start, { once: true });
}

async function load(box: HTMLInputElement, address: string): Promise<void> {
  try {
    const [{ startSuggestionList }, data] = await Promise.all([
      import('./suggestion-list.ts'),
      fetch(address).then((response) => response.json() as Promise<SuggestionData>),
    ]);
    startSuggestionList(box, data);
  } catch {
    // Without suggestions the box does all that it must.
  }
}
