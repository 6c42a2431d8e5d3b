import type { APIRoute, GetStaticPaths } from 'astro';
import { withCacheKey } from '../../../site/cache-key.ts';
import { routes } from '../../../site/routes.ts';
import { openSite } from '../../../site/site.ts';
import { pairPng } from '../../../share-images/share-images.ts';

export const getStaticPaths = (async () => {
  const pages = routes.pairImage.pages(await openSite());
  return withCacheKey(pages.map(([pair]) => ({ params: { pair } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<never, { pair: string }> = async ({ params }) =>
  new Response(new Uint8Array(await pairPng(params.pair)), {
    headers: { 'content-type': 'image/png' },
  });
