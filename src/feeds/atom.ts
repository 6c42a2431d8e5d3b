import { generateAtomFeed } from 'feedsmith';
import { mediaTypes, typeOfLink } from '../site/media-types.ts';
import { publisherName, settings } from '../site/settings.ts';
import { feedUrl } from '../site/urls.ts';
import type { Feed } from './feed.ts';
import { asHtml } from '../site/html.ts';
import type { FeedEntry } from './feed-entry.ts';

/**
 * Returns a feed as Atom (RFC 4287); entries have the report as their "via" link.
 *
 * @param home the absolute address of the home page.
 */
export function atomOf(feed: Feed, home: URL): string {
  const { id, title, description, url, entries, updated } = feed;
  const self = new URL(feedUrl(url, 'atom'), home).href;
  const page = new URL(url, home).href;
  const { language, licence, publisher } = settings();
  return generateAtomFeed<true>({
    id: id ?? self,
    title: { value: title },
    subtitle: { value: description },
    updated,
    authors: [{ name: publisherName(), uri: publisher.address ?? home.href }],
    links: [
      { rel: 'self', type: typeOfLink(mediaTypes.atom), href: self },
      { rel: 'alternate', type: 'text/html', href: page },
      ...(licence.address === undefined ? [] : [{ rel: 'license', href: licence.address }]),
    ],
    entries: entries.map(entryOf),
    xml: { lang: language },
  });
}

function entryOf(entry: FeedEntry) {
  const { id, url, title, language, summary, html, published, updated, report, subjects } = entry;
  return {
    id,
    title: { type: 'html', value: asHtml(title) },
    published,
    updated,
    links: [
      { rel: 'alternate', type: 'text/html', href: url },
      ...(report === undefined ? [] : [{ rel: 'via', href: report }]),
    ],
    ...(summary !== undefined && { summary: { value: summary } }),
    content: { type: 'html', value: html },
    categories: subjects.map(({ id, label, scheme }) => ({ term: id, label, scheme })),
    ...(language !== undefined && { xml: { lang: language } }),
  };
}
