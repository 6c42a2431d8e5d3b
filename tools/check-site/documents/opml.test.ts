import { describe, expect, test } from 'vitest';
import { faultsIn } from '../../../tests/fixtures/documents.ts';

const list = `<opml version="2.0">
<head><title>Feeds</title></head>
<body><outline text="Pairs">
<outline text="Laos–Vietnam" type="rss" xmlUrl="https://example.org/news/pairs/la-vn/feed.xml"/>
</outline></body></opml>`;

describe('readOpml', () => {
  test('accepts what OPML 2.0 asks for', () => {
    expect(faultsIn('feeds.opml', list)).toEqual([]);
  });

  test.each([
    [list.replace('2.0', '1.0'), '1 The document is not <opml version="2.0">.'],
    [list.replace('<title>Feeds</title>', ''), '1 The list has no title; give it one.'],
    [list.replace('text="Pairs"', ''), '3 An outline lacks "text"; add it.'],
    [list.replace(/xmlUrl="[^"]*"/, ''), '4 An outline lacks "xmlUrl"; add it.'],
    [list.replace('</outline>', ''), '5 Unexpected close tag.'],
  ])('refuses %j', (text, fault) => {
    expect(faultsIn('feeds.opml', text)).toContain(`${fault} (valid-opml)`);
  });
});
