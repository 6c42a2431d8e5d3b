import type { APIRoute } from 'astro';
import { openLibrary } from '../../library/library.ts';
import { suggestionsIn } from '../../search/suggest/suggestions-in.ts';

export const GET: APIRoute = async () => Response.json(suggestionsIn(await openLibrary()));
