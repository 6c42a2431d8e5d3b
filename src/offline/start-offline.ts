import { recall } from '../reader/storage.ts';

/**
 * What every page does for reading offline. What it takes is loaded on the first visit, and where a
 * page shows copies or lets its reader keep some.
 */
export function startOffline(page: Document): void {
  if (!import.meta.env.OFFLINE || !('serviceWorker' in navigator)) return;
  const { controller } = navigator.serviceWorker;
  const parts = page.querySelectorAll<HTMLElement>('[data-offline]');
  if (parts.length > 0 || (!controller && recall('offline') === null)) {
    import('./offline-parts.ts').then(
      ({ startParts }) => startParts(parts),
      () => undefined, // On a broken line the page stays without.
    );
  }
}
