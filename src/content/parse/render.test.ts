import { describe, expect, test } from 'vitest';
import { renderBody } from './render.ts';

describe('renderBody', () => {
  test('gives headings ids of their own', () => {
    const html = renderBody('## What to know\n\na\n\n## What to know\n\nb', '/');
    expect(html.match(/id="[^"]*"/g)).toEqual(['id="what-to-know"', 'id="what-to-know-1"']);
  });

  test.each(['Facts', 'Corrections', 'Figures', 'Related', 'Suggestions'])(
    'leaves its own id to the part “%s”',
    (part) => {
      expect(renderBody(`## ${part}`, '/')).toContain(`id="${part.toLowerCase()}-1"`);
    },
  );

  test.each(['Figure volume', 'Suggestion 1', 'User content fn 1', '!'])(
    'gives the heading “%s” an id that nothing else on a page can have',
    (heading) => {
      expect(renderBody(`## ${heading}`, '/')).toMatch(/id="heading/);
    },
  );

  test('sets ids apart from those of a page with many of its own', () => {
    expect(renderBody('## Timeline', '/', 'state-')).toContain('id="state-timeline"');
  });

  test('leads links inside the site below its base path', () => {
    expect(renderBody('[a](/briefings/b/#c)', '/news/')).toContain('href="/news/briefings/b/#c"');
  });

  test('marks links that lead out, and only those', () => {
    expect(renderBody('[a](https://x.y/)', '/news/')).toContain(
      '<a href="https://x.y/" rel="noopener external">',
    );
    expect(renderBody('[a](/b/)', '/')).not.toContain('rel=');
  });

  test('prints typographic quotes', () => {
    expect(renderBody('"a" and it\'s', '/')).toContain('“a” and it’s');
  });

  test('renders tables', () => {
    expect(renderBody('| a |\n| -: |\n| b |', '/')).toContain('<table>');
  });
});

describe('a rendered body', () => {
  test('has ids on headings of every level', () => {
    const html = renderBody('## A\n\n### B\n\n#### C\n\n##### D\n\n###### E', '/', 'state-');
    expect(html.match(/id="[^"]*"/g)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((id) => `id="state-${id}"`),
    );
  });

  test('leaves its own ids to the page, and that of notes', () => {
    const headings = ['Main', 'Facts', 'Corrections', 'Figures', 'More', 'Footnote label'];
    const html = renderBody(headings.map((text) => `## ${text}\n`).join('\n'), '/');
    expect(html.match(/id="[^"]*"/g)).toEqual(
      headings.map((text) => `id="${text.toLowerCase().replace(' ', '-')}-1"`),
    );
    expect(renderBody('A[^1]\n\n[^1]: B\n', '/')).toContain('id="footnote-label"');
  });

  test.each([
    ['HTTPS://x.y/', true],
    ['http://x.y/', true],
    ['mailto:a@b.c', false],
    ['#https://x.y/', false],
    ['/https://x.y/', false],
  ])('marks a link to %s as one that leads out: %s', (address, out) => {
    expect(renderBody(`[a](${address})`, '/').includes('rel="noopener external"')).toBe(out);
  });

  test('lets every table scroll by itself', () => {
    const html = renderBody('| a |\n|---|\n| b |\n\nText\n\n| c |\n|---|\n| d |', '/');
    expect(html.match(/<section[^>]*>(?=<table>)/g)).toEqual([
      '<section class="scroll" tabindex="0" aria-label="Table 1">',
      '<section class="scroll" tabindex="0" aria-label="Table 2">',
    ]);
  });

  test('aligns cells by classes', () => {
    const html = renderBody('| a | b | c |\n| -: | :-: | - |\n| 1 | 2 | 3 |', '/');
    expect(html.match(/<t[hd]\b[^>]*>/g)).toEqual([
      ...['<th class="right">', '<th class="center">', '<th>'],
      ...['<td class="right">', '<td class="center">', '<td>'],
    ]);
  });

  test('takes a fence of hyphens for no frontmatter', () => {
    expect(renderBody('---\na: b\n---\n', '/')).toContain('a: b');
  });
});
