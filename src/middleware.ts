import type { MiddlewareHandler } from 'astro';
import { laterScripts } from './client/later-scripts.ts';

/** Every page on its way to the browser of the dev server; the press does the same to its pages. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!import.meta.env.DEV) return response;
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(laterScripts(await response.text()), response);
};
