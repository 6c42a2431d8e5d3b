/**
 * What every page does for reading offline. What it takes is loaded where there is no worker yet,
 * and where a page shows copies or lets its reader keep some.
 */
export function startOffline(page: Document): void {
  if (!import.meta.env.IS_READ_OFFLINE || !import.meta.env.PROD) return;
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!serviceWorker) return;
  if (serviceWorker.controller && !page.querySelector('[data-offline]')) return;
  import('./offline-parts.ts').then(
    ({ startParts }) => startParts(page),
    () => undefined, // On a broken line the page stays without.
  );
}
