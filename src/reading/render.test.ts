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
