/** Loads the filter of a timeline when the reader turns to it, or the address may have a choice. */
export function loadTimelineFilter(page: Document): void {
  const form = page.querySelector('[data-timeline-filter]');
  if (!form) return;
  const load = () => {
    form.removeEventListener('focusin', load);
    form.removeEventListener('change', load);
    import('./timeline-filter.ts').then(
      ({ startTimelineFilter }) => startTimelineFilter(page),
      () => undefined, // Without a network the button loads the page again.
    );
  };
  form.addEventListener('focusin', load);
  form.addEventListener('change', load);
  if (location.search) load();
}
