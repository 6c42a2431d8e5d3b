import type { MiddlewareHandler } from 'astro';
import { laterScripts } from './client/deferred-scripts.ts';

/** Changes how a page loads its scripts, on the way to a browser or into a file. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(laterScripts(await response.text()), response);
};
