import type { MiddlewareHandler } from 'astro';
import { deferScripts } from './client/deferred-scripts.ts';

/** Defers the scripts of every page, in a build and in the dev server. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(deferScripts(await response.text()), response);
};
