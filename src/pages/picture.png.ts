import type { APIRoute } from 'astro';
import { sitePng } from '../pictures/pictures.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await sitePng()), { headers: { 'content-type': 'image/png' } });
