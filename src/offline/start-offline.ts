/**
 * What every page does for reading offline. What it takes is loaded where there is no worker yet,
 * and where a page shows copies or lets its reader keep some.
 */
export function startOffline(page: Document): void {
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!import.meta.env.OFFLINE || !import.meta.env.PROD || !serviceWorker) return;
  if (serviceWorker.controller && !page.querySelector('[data-offline]')) return;
  import('./offline-parts.ts').then(
    ({ startParts }) => startParts(page),
    () => undefined, // On a broken line the page stays without.
  );
}
