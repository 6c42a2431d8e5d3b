import { describe, expect, test } from 'vitest';
import { faultsIn } from '../../../tests/fixtures/documents.ts';

const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/news/</loc><lastmod>2026-02-06</lastmod></url>
</urlset>`;

describe('readSitemap', () => {
  test('accepts what the protocol asks for', () => {
    expect(faultsIn('sitemap.xml', sitemap)).toEqual([]);
  });

  test.each([
    [sitemap.replaceAll('urlset', 'list'), '1 The document is <list>, expected a sitemap.'],
    [sitemap.replace('2026-02-06', '2026-02-60'), '2 "2026-02-60" is no date.'],
    [
      sitemap.replace(/<url>.*<\/url>/, (url) => url.repeat(50_001)),
      '1 There are 50001 addresses, at most 50000 may be.',
    ],
    [sitemap.replace('</loc>', ''), '2 Unexpected close tag.'],
  ])('refuses %j', (text, fault) => {
    expect(faultsIn('sitemap.xml', text)).toContain(`${fault} (valid-sitemap)`);
  });
});
