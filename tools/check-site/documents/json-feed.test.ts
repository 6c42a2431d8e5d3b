import { describe, expect, test } from 'vitest';
import { faultsIn } from '../../../tests/fixtures/documents.ts';

const item = {
  id: 'https://example.org/news/a/',
  url: 'https://example.org/news/a/',
  title: 'A',
  content_html: '<p>A</p>',
  date_modified: '2026-02-06T00:00:00.000Z',
};
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  home_page_url: 'https://example.org/news/',
  feed_url: 'https://example.org/news/feed.json',
  language: 'en-GB',
  authors: [{ name: 'News' }],
  items: [item],
};
const faultsOf = (changed: object) =>
  faultsIn('feed.json', JSON.stringify({ ...feed, ...changed }));

describe('readJsonFeed', () => {
  test('accepts what JSON Feed 1.1 asks for', () => {
    expect(faultsOf({})).toEqual([]);
  });

  test.each([
    [{ version: '1' }, /^1 version: /],
    [{ title: undefined }, /^1 title: /],
    [{ items: [{ ...item, id: undefined }] }, /^1 items\.0\.id: /],
    [{ items: [{ ...item, date_modified: '2026-02-06' }] }, /^1 items\.0\.date_modified: /],
    [{ items: [item, item] }, /^1 Two items have one id; list each once\./],
    [{ feed_url: 'https://example.org/' }, /^1 The feed calls itself "https:\/\/example\.org\/"/],
  ])('refuses %j', (changed, fault) => {
    expect(faultsOf(changed)).toEqual([expect.stringMatching(fault)]);
  });

  test('refuses what is no JSON', () => {
    expect(faultsIn('feed.json', '{"title":}')).toEqual([
      expect.stringMatching(/^1 Unexpected token .*\(valid-json-feed\)$/),
    ]);
  });
});
