import { readItem } from '../client/storage.ts';
import workerAddress from './service-worker.ts?worker&url';

/** Whether a reader wants copies kept: unless they have turned it off. */
export function isKeeping(): boolean {
  return readItem('offline') !== 'off';
}

/** Whether the worker has charge of the page that is open; that of a site around this one may. */
export function isInCharge({ controller }: ServiceWorkerContainer): boolean {
  return controller?.scriptURL === new URL(workerAddress, location.href).href;
}

/** Has the browser start the worker, unless it has, and the worker keep the page that is open. */
export async function startWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register(workerAddress, { scope: import.meta.env.BASE_URL });
  (await serviceWorker.ready).active?.postMessage('keep');
}
