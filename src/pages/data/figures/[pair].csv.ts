import type { APIRoute, GetStaticPaths } from 'astro';
import { openLibrary } from '../../../library/library.ts';
import { figuresCsv } from '../../../library/open-data.ts';

export const getStaticPaths = (async () => {
  const { pairs, dossiers } = await openLibrary();
  return [...pairs.keys()]
    .filter((pair) => dossiers.of(pair).figures.length > 0)
    .map((pair) => ({ params: { pair } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<never, { pair: string }> = async ({ params }) => {
  const { dossiers } = await openLibrary();
  return new Response(await figuresCsv(dossiers.of(params.pair).figures), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
