import type { APIRoute } from 'astro';
import { briefingData } from '../../open-data/briefing-table.ts';
import { openSite } from '../../site/site.ts';

export const GET: APIRoute = async () => {
  const { briefings } = await openSite();
  return Response.json(briefingData(briefings));
};
