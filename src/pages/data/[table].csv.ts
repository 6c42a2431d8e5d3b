import type { APIRoute, GetStaticPaths } from 'astro';
import { openData, tablePaths } from '../../open-data/data-tables.ts';

export const getStaticPaths = tablePaths satisfies GetStaticPaths;

export const GET: APIRoute<never, { table: string }> = async ({ params }) => {
  const table = (await openData()).find(({ name }) => name === params.table);
  return new Response(table?.csv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
