import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '../../../library/keyed.ts';
import { openLibrary } from '../../../library/library.ts';
import { pairPng } from '../../../pictures/pictures.ts';

export const getStaticPaths = (async () => {
  const { pairs } = await openLibrary();
  return keyed([...pairs.keys()].map((pair) => ({ params: { pair } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<never, { pair: string }> = async ({ params }) =>
  new Response(new Uint8Array(await pairPng(params.pair)), {
    headers: { 'content-type': 'image/png' },
  });
