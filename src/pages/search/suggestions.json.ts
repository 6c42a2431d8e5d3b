import type { APIRoute } from 'astro';
import { openSite } from '../../site/site.ts';
import { suggestionsIn } from '../../search/suggest/suggestions-in.ts';

export const GET: APIRoute = async () => Response.json(suggestionsIn(await openSite()));
