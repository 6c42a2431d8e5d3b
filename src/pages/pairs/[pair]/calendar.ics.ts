import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { calendarOf } from '../../../feeds/calendar.ts';
import { inRouteLanguage } from '../../../site/route-language.ts';
import { withCacheKey } from '../../../site/cache-key.ts';
import { routes } from '../../../site/routes.ts';
import { openSite } from '../../../site/site.ts';
import { mediaTypes } from '../../../site/media-types.ts';
import { siteAddress } from '../../../site/urls.ts';

export const getStaticPaths = inRouteLanguage(async () => {
  const site = await openSite();
  const { firstAddresses } = site;
  return withCacheKey(
    routes.calendar.pages(site).map(([pair]) => ({
      params: { pair },
      props: { dossier: site.dossiers.of(pair), firstAddresses },
    })),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(calendarOf(props.dossier, siteAddress(site), props.firstAddresses), {
    headers: { 'content-type': mediaTypes.calendar },
  });
