/** Loads the filter by dates when the reader turns to its form, or when the address of the page has dates. */
export function loadEntryFilter(page: Document): void {
  const form = page.querySelector('.period-form');
  if (!form) return;
  const load = () =>
    void import('./entry-filter.ts').then(
      (module) => module.startEntryFilter(page),
      () => undefined, // Without a network the button loads the page again.
    );
  if (location.search) load();
  else if (!form.hasAttribute('action')) {
    form.addEventListener('focusin', load);
    form.addEventListener('change', load);
  }
}
