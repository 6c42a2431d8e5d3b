import type { APIRoute } from 'astro';
import { dataPackage } from '../../feeds/data-package.ts';
import { openLibrary } from '../../library/library.ts';
import { openData } from '../../library/open-data.ts';
import { siteAddress } from '../../urls.ts';

export const GET: APIRoute = async ({ site }) => {
  const { briefings, vocabulary } = await openLibrary();
  const newest = briefings[0]?.date ?? '1970';
  return Response.json(
    dataPackage(await openData(), vocabulary.sources, siteAddress(site), newest),
  );
};
