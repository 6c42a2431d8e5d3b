import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { csvOf } from '../../../open-data/table.ts';
import { figureTable } from '../../../open-data/figure-table.ts';
import { withCacheKey } from '../../../site/cache-key.ts';
import { routes } from '../../../site/routes.ts';
import { openSite } from '../../../site/site.ts';

export const getStaticPaths = (async () => {
  const site = await openSite();
  const { dossiers, names } = site;
  return withCacheKey(
    routes.pairFiguresCsv.pages(site).map(([pair]) => ({
      params: { pair },
      props: { figures: dossiers.of(pair).figures, names },
    })),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(csvOf(figureTable(props.names), props.figures), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
