/** Loads the filter of a page's entries when the reader turns to it, or the address may have a choice. */
export function loadEntryFilter(page: Document): void {
  const form = page.querySelector('[data-entry-filter]');
  if (!form) return;
  const load = () => {
    form.removeEventListener('focusin', load);
    form.removeEventListener('change', load);
    import('./entry-filter.ts').then(
      ({ startEntryFilter }) => startEntryFilter(page),
      () => undefined, // Without a network the button loads the page again.
    );
  };
  form.addEventListener('focusin', load);
  form.addEventListener('change', load);
  if (location.search) load();
}
