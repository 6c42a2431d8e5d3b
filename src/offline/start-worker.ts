import { recall } from '../reader/storage.ts';
import { scriptAddress } from '../trust/script-address.ts';
import workerAddress from './service-worker.ts?worker&url';

/** Whether a reader wants copies kept: unless they have turned it off. */
export function isKeeping(): boolean {
  return recall('offline') !== 'off';
}

/** Has the browser start the worker, unless it has. */
export async function startWorker(): Promise<void> {
  const scope = import.meta.env.BASE_URL;
  await navigator.serviceWorker.register(scriptAddress(workerAddress), { scope });
}
