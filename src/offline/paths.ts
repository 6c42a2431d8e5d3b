/** The service worker's file, in the site's root: it can only serve what is below it. */
export const workerFile = 'service-worker.js';

/** Returns where Vite puts workers: this one without a hash, as browsers ask for the same path again. */
export function workerFileNames({ name }: { name: string }): string {
  return `${name}.js` === workerFile ? workerFile : '_astro/[name]-[hash].js';
}

/** The folder of the page that is shown instead of pages without a copy, below the site's root. */
export const offlineFolder = 'offline/';
