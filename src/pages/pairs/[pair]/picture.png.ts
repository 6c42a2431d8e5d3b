import type { APIRoute, GetStaticPaths } from 'astro';
import { withCacheKey } from '../../../site/cache-key.ts';
import { routes } from '../../../site/routes.ts';
import { openSite } from '../../../site/site.ts';
import { pairPng, pairsWithMap } from '../../../share-images/share-images.ts';

export const getStaticPaths = (async () => {
  const site = await openSite();
  const withMap = pairsWithMap(site.pairs);
  const paths = Array.from(routes.pairImage.pages(site), ([pair]) => ({
    params: { pair },
    props: { hasMap: withMap.has(pair) },
  }));
  return withCacheKey(paths);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ hasMap: boolean }, { pair: string }> = async ({ params, props }) =>
  new Response(new Uint8Array(await pairPng(params.pair, props.hasMap)), {
    headers: { 'content-type': 'image/png' },
  });
