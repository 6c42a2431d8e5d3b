import type { APIRoute, GetStaticPaths } from 'astro';
import { atomOf } from '../../feeds/atom.ts';
import type { FollowedList } from '../../feeds/feed.ts';
import { feedOfList, feedPaths } from '../../feeds/followed-lists.ts';
import { inRouteLanguage } from '../../site/route-language.ts';
import { mediaTypes } from '../../site/media-types.ts';
import { siteAddress } from '../../site/urls.ts';

export const getStaticPaths = inRouteLanguage(() => feedPaths('atom')) satisfies GetStaticPaths;

export const GET: APIRoute<{ list: FollowedList }> = async ({ props, site }) => {
  const atom = atomOf(await feedOfList(props.list, site), siteAddress(site));
  return new Response(atom, { headers: { 'content-type': mediaTypes.atom } });
};
