import { Readable } from 'node:stream';
import { parseFeed } from '@rowanmanning/feed-parser';
import FeedParser from 'feedparser';
import RssParser from 'rss-parser';

/** What a program that reads feeds finds in an entry. */
interface ReadEntry {
  id: string | undefined;
  title: string;
  /** When it was published, or else last changed. */
  day: string | undefined;
  summary: string | undefined;
  /** With signs in place of their codes, which can then not be distinguished from tags. */
  content: string;
}

/** Returns the entries of an Atom feed as three programs read them. */
export async function entriesByPrograms(xml: string): Promise<ReadEntry[][]> {
  const { items } = await new RssParser<object, { id?: string }>().parseString(xml);
  const read: FeedParser.Item[] = [];
  for await (const item of Readable.from([xml]).pipe(new FeedParser())) {
    read.push(item);
  }
  return [
    items.map(({ id, title, isoDate, summary, content }) =>
      entry(id, title, isoDate, summary, content),
    ),
    read.map(({ guid, title, pubdate, date, summary, description }) =>
      entry(guid, title, (pubdate ?? date)?.toISOString(), summary, description),
    ),
    parseFeed(xml).items.map(({ id, title, published, updated, description, content }) =>
      entry(id, title, (published ?? updated)?.toISOString(), description, content),
    ),
  ];
}

type Written = string | null | undefined;

function entry(id: Written, title: Written, day: Written, summary: Written, content: Written) {
  return {
    id: id ?? undefined,
    title: decoded(title),
    day: day ?? undefined,
    summary: summary?.trim(),
    content: decoded(content),
  };
}

/** Some programs leave titles as HTML, and one decodes the text of HTML. */
function decoded(html: Written): string {
  const text = (html ?? '').trim();
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof signs) => signs[name]);
}

const signs = { lt: '<', gt: '>', quot: '"', amp: '&' };
