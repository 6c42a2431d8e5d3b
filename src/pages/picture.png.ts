import type { APIRoute } from 'astro';
import { sitePng } from '../share-images/share-images.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await sitePng()), { headers: { 'content-type': 'image/png' } });
