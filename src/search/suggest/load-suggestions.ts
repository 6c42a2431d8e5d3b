import type { SuggestionData } from './suggestion-data.ts';

/**
 * Makes a search box suggest pages from the moment it is first used; before that, nothing of it is
 * loaded.
 *
 * @param address where the data are.
 */
export function suggestOnFocus(box: HTMLInputElement, address: string): void {
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
