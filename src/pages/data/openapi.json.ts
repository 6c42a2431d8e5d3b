import type { APIRoute } from 'astro';
import { openApi } from '../../page-formats/openapi.ts';
import { openSite } from '../../site/site.ts';

export const GET: APIRoute = async ({ site }) => Response.json(openApi(await openSite(), site));
