import type { APIRoute } from 'astro';
import { llmsText } from '../page-formats/llms.ts';
import { openSite } from '../site/site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(llmsText(await openSite(), site), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
