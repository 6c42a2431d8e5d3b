import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteAt } from '../../../page-formats/references.ts';
import { jsonSchema } from '../../../page-formats/schemas.ts';
import { withCacheKey } from '../../../site/cache-key.ts';
import { routes, type SchemaName } from '../../../site/routes.ts';
import { openSite } from '../../../site/site.ts';

export const getStaticPaths = (async () =>
  withCacheKey(
    routes.schema.pages(await openSite()).map(([name]) => ({ params: { name } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<never, { name: SchemaName }> = ({ params, site }) =>
  Response.json(jsonSchema(params.name, absoluteAt(site)));
