/** Loads the filter of a timeline when the reader turns to it, or the address has a sector. */
export function loadSectorFilter(page: Document): void {
  const form = page.querySelector('[data-sector-filter]');
  if (!form) return;
  const load = () => {
    form.removeEventListener('focusin', load);
    form.removeEventListener('change', load);
    import('./sector-filter.ts').then(
      ({ startSectorFilter }) => startSectorFilter(page),
      () => undefined, // Without a network the button loads the page again.
    );
  };
  form.addEventListener('focusin', load);
  form.addEventListener('change', load);
  if (location.search.includes('sector=')) load();
}
