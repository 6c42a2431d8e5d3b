import type { APIRoute, GetStaticPaths } from 'astro';
import type { FollowedList } from '../../feeds/feed.ts';
import { jsonFeedOf } from '../../feeds/json-feed.ts';
import { feedOfList, feedPaths } from '../../feeds/followed-lists.ts';
import { inRouteLanguage } from '../../site/route-language.ts';
import { mediaTypes } from '../../site/media-types.ts';
import { siteAddress } from '../../site/urls.ts';

export const getStaticPaths = inRouteLanguage(() => feedPaths('json')) satisfies GetStaticPaths;

export const GET: APIRoute<{ list: FollowedList }> = async ({ props, site }) => {
  const feed = jsonFeedOf(await feedOfList(props.list, site), siteAddress(site));
  return new Response(feed, { headers: { 'content-type': mediaTypes.jsonFeed } });
};
