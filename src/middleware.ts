import type { MiddlewareHandler } from 'astro';
import { deferScripts } from './client/deferred-scripts.ts';
import { languageOfRoute } from './site/route-language.ts';
import { inLanguage } from './text/in-language.ts';

/** Makes every page in its language and defers its scripts, in a build and in the dev server. */
export const onRequest: MiddlewareHandler = async ({ routePattern }, next) =>
  inLanguage(await languageOfRoute(routePattern), async () => {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    // Each byte as a character: what is looked for is ASCII, and other bytes stay as they are.
    const page = Buffer.from(await response.arrayBuffer()).toString('latin1');
    return new Response(Buffer.from(deferScripts(page), 'latin1'), response);
  });
