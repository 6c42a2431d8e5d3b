import { isControlling, isKeeping, startWorker } from './start-worker.ts';

/** How long after the first search copies wait for those that follow, in milliseconds. */
const pause = 3000;

/** Starts the worker, and the parts of a page that have to do with copies. */
export function startOffline(page: Document): void {
  if (!import.meta.env.IS_READ_OFFLINE || !import.meta.env.PROD) return;
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!serviceWorker) return;
  if (isKeeping() && !isControlling(serviceWorker)) {
    const begin = () => void startWorker().catch(() => undefined); // Some browsers allow no worker.
    // Where one searches, the results come before what is stored for later.
    const later = () => setTimeout(begin, pause);
    if (page.querySelector('#search-page'))
      page.addEventListener('searched', later, { once: true });
    else begin();
  }
  for (const part of page.querySelectorAll<HTMLElement>('[data-offline]')) {
    const { pair } = part.dataset;
    if (pair === undefined) void start(part);
    else if (isKeeping()) void offerKeeping(part, pair);
  }
}

/** Shows the button of a dossier. Loads its script when the reader turns to it, or has used it before. */
async function offerKeeping(control: HTMLElement, pair: string): Promise<void> {
  let starting: Promise<void> | undefined;
  let isStarted = false;
  const begin = () =>
    (starting ??= start(control).then(() => {
      isStarted = true;
    }));
  const click = async () => {
    if (isStarted) return;
    await begin();
    control.querySelector('button')?.click();
  };
  control.addEventListener('pointerover', () => void begin(), { once: true });
  control.addEventListener('focusin', () => void begin(), { once: true });
  control.addEventListener('click', () => void click(), { once: true });
  control.hidden = false;
  const names = await caches.keys();
  if (names.some((name) => name.endsWith(` kept ${pair}`))) await begin();
}

/** Loads the script of a part; without a network the page works without it. */
function start(part: HTMLElement): Promise<void> {
  return import('./offline-parts.ts').then(
    (module) => module.startPart(part),
    () => undefined,
  );
}
