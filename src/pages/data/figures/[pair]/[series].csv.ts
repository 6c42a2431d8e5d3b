import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { figureTable } from '../../../../open-data/figure-table.ts';
import { csvOf } from '../../../../open-data/table.ts';
import { keyed } from '../../../../site/cache-key.ts';
import { openLibrary } from '../../../../site/site.ts';

export const getStaticPaths = (async () => {
  const { pairs, dossiers, ledger, vocabulary } = await openLibrary();
  const names = { organisations: ledger.organisations, sources: vocabulary.sources };
  return keyed(
    [...pairs.keys()].flatMap((pair) =>
      dossiers
        .of(pair)
        .series.filter(({ points }) => points.length > 1)
        .map(({ id, points }) => ({
          params: { pair, series: id },
          props: { figures: points.flatMap(({ told }) => told), names },
        })),
    ),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(csvOf(figureTable(props.names), props.figures), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
