import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { figureTable } from '../../../../open-data/figure-table.ts';
import { csvOf } from '../../../../open-data/table.ts';
import { withCacheKey } from '../../../../site/cache-key.ts';
import { seriesWithFile } from '../../../../site/routes.ts';
import { openSite } from '../../../../site/site.ts';

export const getStaticPaths = (async () => {
  const { pairs, dossiers, names } = await openSite();
  return withCacheKey(
    [...pairs.keys()].flatMap((pair) =>
      seriesWithFile(dossiers.of(pair)).map(({ id, points }) => ({
        params: { pair, series: id },
        props: { figures: points.flatMap(({ figures }) => figures), names },
      })),
    ),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(csvOf(figureTable(props.names), props.figures), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
