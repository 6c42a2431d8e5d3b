import { describe, expect, test } from 'vitest';
import { faultsIn } from '../../../tests/fixtures/documents.ts';

const feed = `<feed xmlns="http://www.w3.org/2005/Atom">
<id>https://example.org/news/feed.xml</id><title>News</title><updated>2026-02-06T00:00:00Z</updated>
<author><name>News</name></author>
<link rel="self" href="https://example.org/news/feed.xml"/>
<link rel="alternate" href="https://example.org/news/"/>
<entry><id>https://example.org/news/a/</id><title>A</title><updated>2026-02-06T00:00:00.000Z</updated>
<link rel="alternate" href="https://example.org/news/a/"/></entry>
</feed>`;
const entry = feed.slice(feed.indexOf('<entry>'), feed.indexOf('</feed>'));

describe('readAtom', () => {
  test('accepts what RFC 4287 asks for', () => {
    expect(faultsIn('feed.xml', feed)).toEqual([]);
  });

  test.each([
    [
      feed.replace('http://www.w3.org/2005/Atom', ''),
      '1 The document is <feed>, expected an Atom <feed>.',
    ],
    [feed.replace(/<author>.*<\/author>/, ''), '1 The feed names no author; name one.'],
    [
      feed.replace('rel="self" href="https://example.org/news/feed.xml"', 'rel="self" href="/"'),
      '1 The feed calls itself "/", expected "https://example.org/news/feed.xml".',
    ],
    [feed.replace('<title>A</title>', ''), '6 <entry> needs one <title>.'],
    [feed.replace('<title>News</title>', ''), '1 <feed> needs one <title>.'],
    [
      feed.replace('2026-02-06T00:00:00Z', '2026-02-06'),
      '2 "2026-02-06" is no date and time by RFC 3339.',
    ],
    [
      feed.replace('2026-02-06T00:00:00Z', '2026-13-06T00:00:00Z'),
      '2 "2026-13-06T00:00:00Z" is no date and time by RFC 3339.',
    ],
    [
      feed.replace('<link rel="alternate" href="https://example.org/news/a/"/>', ''),
      '6 <entry> needs one link to its page, rel="alternate".',
    ],
    [
      feed.replace(entry, entry + entry),
      '8 The id "https://example.org/news/a/" is there already; list each entry once.',
    ],
    [feed.replace('</title>', ''), '8 Unexpected close tag.'],
    ['', '1 Document must contain a root element.'],
  ])('refuses %j', (text, fault) => {
    expect(faultsIn('feed.xml', text)).toContain(`${fault} (valid-atom)`);
  });
});
