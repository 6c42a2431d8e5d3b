import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '../../../site/cache-key.ts';
import { openLibrary } from '../../../site/site.ts';
import { pairPng } from '../../../share-images/share-images.ts';

export const getStaticPaths = (async () => {
  const { pairs } = await openLibrary();
  return keyed([...pairs.keys()].map((pair) => ({ params: { pair } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<never, { pair: string }> = async ({ params }) =>
  new Response(new Uint8Array(await pairPng(params.pair)), {
    headers: { 'content-type': 'image/png' },
  });
