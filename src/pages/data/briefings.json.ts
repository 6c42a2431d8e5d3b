import type { APIRoute } from 'astro';
import { briefingData } from '../../open-data/briefing-table.ts';
import { openLibrary } from '../../site/site.ts';

export const GET: APIRoute = async () => {
  const { briefings } = await openLibrary();
  return Response.json(briefings.map(briefingData));
};
