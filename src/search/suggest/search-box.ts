import { startSearchKeys } from './search-keys.ts';
import { suggestOnFocus } from './load-suggestions.ts';

/** What every page does for its search box before anyone uses it. */
export function startSearchBox(page: Document): void {
  const box = page.querySelector<HTMLInputElement>('[role="search"] input[type="search"]');
  if (!box) return;
  startSearchKeys(page, box);
  const { suggestions } = box.dataset;
  if (suggestions !== undefined) suggestOnFocus(box, suggestions);
}
