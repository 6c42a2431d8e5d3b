import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { calendarOf, hasDates } from '../../../feeds/calendar.ts';
import { keyed } from '../../../site/cache-key.ts';
import { openLibrary } from '../../../site/site.ts';
import { siteAddress } from '../../../site/urls.ts';

export const getStaticPaths = (async () => {
  const { pairs, dossiers } = await openLibrary();
  return keyed(
    [...pairs.keys()]
      .map((pair) => dossiers.of(pair))
      .filter(hasDates)
      .map((dossier) => ({ params: { pair: dossier.pair }, props: { dossier } })),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(calendarOf(props.dossier, siteAddress(site)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
