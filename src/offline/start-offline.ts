import { isInCharge, isKeeping, startWorker } from './start-worker.ts';

/** What every page does for reading offline: it starts the worker, and its own parts. */
export function startOffline(page: Document): void {
  if (!import.meta.env.IS_READ_OFFLINE || !import.meta.env.PROD) return;
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!serviceWorker) return;
  if (isKeeping() && !isInCharge(serviceWorker)) {
    startWorker().catch(() => undefined); // A browser may be told to run none.
  }
  for (const part of page.querySelectorAll<HTMLElement>('[data-offline]')) {
    const { pair } = part.dataset;
    if (pair === undefined) void start(part);
    else if (isKeeping()) void offer(part, pair);
  }
}

/** Shows the button of a dossier. What it does is loaded when it is turned to, or was used before. */
async function offer(control: HTMLElement, pair: string): Promise<void> {
  let starting: Promise<void> | undefined;
  let isStarted = false;
  const begin = () =>
    (starting ??= start(control).then(() => {
      isStarted = true;
    }));
  const press = async () => {
    if (isStarted) return;
    await begin();
    control.querySelector('button')?.click();
  };
  control.addEventListener('pointerover', () => void begin(), { once: true });
  control.addEventListener('focusin', () => void begin(), { once: true });
  control.addEventListener('click', () => void press(), { once: true });
  control.hidden = false;
  const kept = await caches.keys();
  if (kept.some((name) => name.endsWith(` kept ${pair}`))) await begin();
}

/** On a broken line the page stays without. */
function start(part: HTMLElement): Promise<void> {
  return import('./offline-parts.ts').then(
    ({ startPart }) => startPart(part),
    () => undefined,
  );
}
