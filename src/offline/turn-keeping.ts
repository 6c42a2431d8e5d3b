import { writeItem } from '../client/storage.ts';
import { startWorker } from './start-worker.ts';
import type { Stock } from './copies.ts';

/** Keeps copies from here on; or keeps none, removes those that there are, and ends the worker. */
export async function turnKeeping(on: boolean, stock: Stock): Promise<void> {
  writeItem('offline', on ? null : 'off');
  if (on) {
    await stock.open();
    await startWorker();
    return;
  }
  const { href: scope } = new URL(import.meta.env.BASE_URL, location.href);
  const registration = await navigator.serviceWorker.getRegistration(scope);
  // Where there is none, that of a site around this one is found.
  if (registration?.scope === scope) await registration.unregister();
  await stock.close();
}
