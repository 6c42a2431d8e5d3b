import type { APIRoute, GetStaticPaths } from 'astro';
import { openLibrary } from '../../../../library/library.ts';
import { figuresCsv } from '../../../../library/open-data.ts';

export const getStaticPaths = (async () => {
  const { pairs, dossiers } = await openLibrary();
  return [...pairs.keys()].flatMap((pair) =>
    dossiers
      .of(pair)
      .series.filter(({ points }) => points.length > 1)
      .map(({ id, points }) => ({
        params: { pair, series: id },
        props: { figures: points.flatMap(({ told }) => told) },
      })),
  );
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await figuresCsv(props.figures), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
