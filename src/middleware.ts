import type { MiddlewareHandler } from 'astro';
import { deferScripts } from './client/deferred-scripts.ts';
import { languageOfRoute } from './site/route-language.ts';
import { inLanguage } from './text/in-language.ts';

/** Makes every page in its language and defers its scripts, in a build and in the dev server. */
export const onRequest: MiddlewareHandler = async ({ routePattern, locals }, next) =>
  inLanguage(await languageOfRoute(routePattern), async () => {
    const response = await next();
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    if (!isPage || locals.defersScripts) return response;
    return new Response(deferScripts(Buffer.from(await response.arrayBuffer())), response);
  });
