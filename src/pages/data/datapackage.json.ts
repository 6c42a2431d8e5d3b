import type { APIRoute } from 'astro';
import { dataPackage } from '../../open-data/data-package.ts';
import { openSite } from '../../site/site.ts';
import { openData } from '../../open-data/data-tables.ts';
import { siteAddress } from '../../site/urls.ts';

export const GET: APIRoute = async ({ site }) => {
  const { briefings, vocabulary } = await openSite();
  const newest = briefings[0]?.date ?? '1970';
  return Response.json(
    dataPackage(await openData(), vocabulary.sources, siteAddress(site), newest),
  );
};
