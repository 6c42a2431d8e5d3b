import type { MiddlewareHandler } from 'astro';
import { laterScripts } from './reader/later-scripts.ts';

/** Every page on its way to its file, or to the browser of the dev server. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(laterScripts(await response.text()), response);
};
