import type { APIRoute } from 'astro';
import { opmlOf } from '../feeds/opml.ts';
import { followedLists } from '../feeds/followed-lists.ts';
import { siteAddress } from '../site/urls.ts';

export const GET: APIRoute = async ({ site }) => {
  const { everything, groups } = await followedLists();
  const opml = opmlOf(everything, groups, siteAddress(site));
  return new Response(opml, { headers: { 'content-type': 'text/x-opml; charset=utf-8' } });
};
