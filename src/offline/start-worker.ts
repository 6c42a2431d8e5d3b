import { readItem } from '../client/storage.ts';
import workerAddress from './service-worker.ts?worker&url';

/** Returns whether copies are kept: yes, unless the reader has turned it off. */
export function isKeeping(): boolean {
  return readItem('offline') !== 'off';
}

/** Returns whether this site's worker controls the open page; that of a site above it may. */
export function isControlling({ controller }: ServiceWorkerContainer): boolean {
  return controller?.scriptURL === new URL(workerAddress, location.href).href;
}

/** Starts the worker unless it is running, and asks it to store the open page. */
export async function startWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register(workerAddress, { scope: import.meta.env.BASE_URL });
  (await serviceWorker.ready).active?.postMessage('keep');
}
