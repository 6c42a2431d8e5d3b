import { generateJsonFeed } from 'feedsmith';
import { publisherName, settings } from '../site/settings.ts';
import { feedUrl } from '../site/urls.ts';
import type { Feed } from './feed.ts';
import type { FeedEntry } from './feed-entry.ts';

/**
 * Returns a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 *
 * @param home the absolute address of the home page.
 */
export function jsonFeedOf({ title, description, url, entries }: Feed, home: URL): string {
  const { language, publisher } = settings();
  const feed = generateJsonFeed<true>({
    title,
    home_page_url: new URL(url, home).href,
    feed_url: new URL(feedUrl(url, 'json'), home).href,
    description,
    language,
    authors: [{ name: publisherName(), url: publisher.address ?? home.href }],
    items: entries.map(itemOf),
  }) as { items?: unknown[] };
  // feedsmith leaves out an empty list of items, which the format requires.
  return JSON.stringify({ ...feed, items: feed.items ?? [] });
}

function itemOf(entry: FeedEntry) {
  const { id, url, title, language, image, summary, html, published, updated, subjects } = entry;
  return {
    id,
    url,
    title,
    language,
    image,
    summary,
    content_html: html,
    date_published: published,
    date_modified: updated,
    tags: subjects.map(({ label }) => label),
  };
}
