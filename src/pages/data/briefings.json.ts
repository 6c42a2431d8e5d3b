import type { APIRoute } from 'astro';
import { briefingData } from '../../feeds/briefing-table.ts';
import { openLibrary } from '../../library/library.ts';

export const GET: APIRoute = async () => {
  const { briefings } = await openLibrary();
  return Response.json(briefings.map(briefingData));
};
