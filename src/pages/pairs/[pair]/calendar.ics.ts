import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarOf, hasDates } from '../../../feeds/calendar.ts';
import { openLibrary } from '../../../library/library.ts';
import { siteAddress } from '../../../urls.ts';

export const getStaticPaths = (async () => {
  const { pairs, dossiers } = await openLibrary();
  return [...pairs.keys()]
    .map((pair) => dossiers.of(pair))
    .filter(hasDates)
    .map(({ pair }) => ({ params: { pair } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<never, { pair: string }> = async ({ params, site }) => {
  const { dossiers } = await openLibrary();
  const calendar = calendarOf(dossiers.of(params.pair), siteAddress(site));
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
