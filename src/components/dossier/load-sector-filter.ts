/** Loads what filters a timeline for a reader who turns to the choice, or comes with one. */
export function filterOnTurn(page: Document): void {
  const form = page.querySelector('[data-sector-filter]');
  if (!form) return;
  const load = () => {
    form.removeEventListener('focusin', load);
    form.removeEventListener('change', load);
    import('./sector-filter.ts').then(
      ({ startSectorFilter }) => startSectorFilter(page),
      () => undefined, // On a broken line the button asks for the page anew.
    );
  };
  form.addEventListener('focusin', load);
  form.addEventListener('change', load);
  if (location.search.includes('sector=')) load();
}
