/** The service worker, in the site's folder: it serves what is below it. */
export const workerFile = 'service-worker.js';

/** Where Vite puts workers: this one under a name that stays, as browsers ask for it again. */
export function workerFileNames({ name }: { name: string }): string {
  return `${name}.js` === workerFile ? workerFile : '_astro/[name]-[hash].js';
}
