import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';

const folder = inject('siteFolder');

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The text of a page as a reader sees it: tags gone, white space folded. */
function textOf(path: string): string {
  return read(path)
    .replace(/<(style|script)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
}

const pages = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.html'));

describe('the addresses of the contract', () => {
  test.each([
    'index.html',
    'briefings/rubber-road/index.html',
    'pairs/index.html',
    'pairs/la-vn/index.html',
    'countries/index.html',
    'countries/vn/index.html',
    'sectors/index.html',
    'sectors/trade/index.html',
    'sectors/trade/2/index.html',
    'sources/index.html',
    'sources/thoi-bao/index.html',
    'archive/index.html',
    'archive/2019/index.html',
    'search/index.html',
    'about/index.html',
    '404.html',
    'data/briefings.json',
    'pagefind/pagefind.js',
  ])('%s is there', (path) => {
    expect(existsSync(join(folder, path))).toBe(true);
  });

  test('a sector without briefings has a page, a draft has none', () => {
    expect(textOf('sectors/coal/index.html')).toContain('Coal');
    expect(existsSync(join(folder, 'briefings/unfinished'))).toBe(false);
    expect(pages.some((path) => read(path).includes('unfinished'))).toBe(false);
    expect(read('data/briefings.json')).not.toContain('unfinished');
  });

  test('every internal link leads to a file', () => {
    const broken = pages.flatMap((path) =>
      [...read(path).matchAll(/(?:href|src|action)="(\/[^"#?]*)/g)]
        .map(([, address = '']) => address)
        .filter(
          (address) =>
            !existsSync(
              join(folder, decodeURI(address), address.endsWith('/') ? 'index.html' : ''),
            ),
        )
        .map((address) => `${path}: ${address}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('a briefing page', () => {
  const text = textOf('briefings/rubber-road/index.html');
  const html = read('briefings/rubber-road/index.html');

  test('shows what its frontmatter says', () => {
    for (const words of [
      'Laos and Vietnam open a rubber road',
      'The two ministries opened a road for rubber lorries',
      '4 March 2026',
      'Thời báo Mẫu',
      'The Wire',
      'Hà Nội',
      'China',
      'Trade',
      'Mining & metals',
      '3 March 2026',
      'Viêng Chăn',
    ]) {
      expect(text.replaceAll('&amp;', '&')).toContain(words);
    }
    expect(html).toContain('href="https://paper.example/rubber-road"');
    expect(html).toContain('href="/pairs/la-vn/"');
  });

  test('keeps the words of its body apart', () => {
    expect(text).toContain('carries rubber and ore from');
  });

  test('leads to the older and newer briefings of its pair', () => {
    const middle = read('briefings/ferry-talks/index.html');
    const links = [...middle.matchAll(/class="headline" href="([^"]+)"/g)].map(([, url]) => url);
    expect(links).toEqual(['/briefings/rubber-road/', '/briefings/three-way-pipeline/']);
  });

  test('tells a date by what is known of it', () => {
    expect(textOf('briefings/ferry-talks/index.html')).toContain('16 October 2025, inferred');
    const old = textOf('briefings/old-target/index.html');
    expect(old).toContain('its targets are those of the 2019 plan');
    expect(old).not.toContain('1 January 2019');
  });

  test('marks the language of names that stand alone', () => {
    expect(html).toContain('<span lang="vi">Thời báo Mẫu</span>');
    expect(html).toContain('<span lang="vi">Hà Nội</span>');
  });

  test('prints markup in names as text', () => {
    const hostile = read('briefings/hostile-names/index.html');
    expect(hostile).not.toContain('<script>alert');
    expect(hostile).not.toContain('<i>Agency');
  });
});

describe('lists', () => {
  test('are newest first, by 50, a date without a day after those with one', () => {
    const slugs = (path: string) => [
      ...new Set(
        [...read(path).matchAll(/class="headline" href="\/briefings\/([^/"]+)\/"/g)].map(
          ([, slug]) => slug,
        ),
      ),
    ];
    expect(slugs('pairs/la-vn/index.html')).toEqual([
      'rubber-road',
      'ferry-talks',
      'three-way-pipeline',
      'old-target',
    ]);
    expect(slugs('pairs/kh-th/index.html')).toHaveLength(50);
    expect(slugs('pairs/kh-th/2/index.html').at(-1)).toBe('border-post-1');
  });

  test('the matrix tells how many briefings a pair has and leads to it', () => {
    expect(read('pairs/index.html')).toMatch(
      /<td[^>]*>\s*<a href="\/pairs\/la-vn\/" aria-label="Laos–Vietnam: 4 briefings">\s*4\s*<\/a>/,
    );
  });
});

describe('/data/briefings.json', () => {
  const data = JSON.parse(read('data/briefings.json')) as Record<string, unknown>[];

  test('has every briefing, newest first, with the fields of the contract', () => {
    expect(data).toHaveLength(64);
    expect(data[0]).toEqual({
      id: 'rubber-road',
      url: '/briefings/rubber-road/',
      title: 'Laos and Vietnam open a rubber road',
      summary: 'The two ministries opened a road for rubber lorries, the Thời báo reports.',
      date: '2026-03-04',
      source: 'thoi-bao',
      agency: 'wire',
      countries: ['LA', 'VN'],
      mentions: ['CN'],
      pairs: ['la-vn'],
      sectors: ['trade', 'mining'],
    });
  });
});

describe('every page', () => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate(
      new FileSystemConfigLoader({
        extends: ['html-validate:recommended'],
        rules: { 'long-title': 'off', 'form-dup-name': ['error', { shared: ['checkbox'] }] },
      }),
    );
    const reports = await Promise.all(
      pages.map((path) => validator.validateFile(join(folder, path))),
    );
    const messages = reports.flatMap(({ results }) =>
      results.flatMap(({ filePath, messages }) =>
        messages.map(
          ({ line, column, ruleId, message }) =>
            `${filePath}:${line}:${column} ${message} (${ruleId})`,
        ),
      ),
    );
    expect(messages).toEqual([]);
  });

  test('asks no other origin for anything', () => {
    const foreign = pages.flatMap((path) =>
      [
        ...read(path).matchAll(
          /<(?:script|img|link|iframe|source)\b[^>]*(?:src|href)="(https?:[^"]+)"/g,
        ),
      ]
        .map(([, address = '']) => address)
        .filter((address) => !address.startsWith('https://example.org/')),
    );
    expect(foreign).toEqual([]);
  });

  test('has no inline script or style', () => {
    for (const path of pages) {
      expect(read(path)).not.toMatch(
        /<style\b|\sstyle="|<script(?![^>]*\bsrc=)[^>]*>[^<]|\son[a-z]+="/,
      );
    }
  });
});
