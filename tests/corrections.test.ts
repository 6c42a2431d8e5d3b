import { describe, expect, test } from 'vitest';
import { text } from '../src/text/text.ts';
import { pages, read as readFile } from './site-files.ts';

const read = (page: string) => readFile(`${page}/index.html`);

/** The part of a page with this id, up to the end of its section, without tags. */
function textOf(page: string, id: string): string {
  const [section = ''] = new RegExp(`id="${id}".*?</section>`, 's').exec(read(page)) ?? [];
  return section
    .replace(/^[^>]*>/, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('a corrected briefing', () => {
  test('says so beside its date, as of the latest correction', () => {
    const [origin = ''] =
      /<p class="origin">.*?<\/p>/s.exec(read('briefings/dam-power-sold')) ?? [];
    const corrected = text.briefing.corrected('<time datetime="2025-06-20">').join('');
    expect(origin).toMatch(new RegExp(`href="#corrections">\\s*${corrected}`));
  });

  test('reports what was wrong, what was changed and when it was published, the newest first', () => {
    const { history, changed, online } = text.briefing;
    const { figures, body, people } = text.kinds.correctableField;
    const [first, second] = [
      changed({ fields: `${figures}, ${body}` }),
      changed({ fields: people }),
    ];
    expect(textOf('briefings/dam-power-sold', 'corrections')).toMatch(
      new RegExp(
        `^${history} 20 June 2025 The briefing first gave .*${first} 13 June 2025 The minister’s name was left out\\. ${second} 12 June 2025 ${online} `,
      ),
    );
  });

  test('prints markup in a note as text', () => {
    expect(read('briefings/hostile-names')).not.toContain('<b>Bold');
    expect(read('corrections')).not.toMatch(/<b>Bold|<script>alert/);
    expect(textOf('briefings/hostile-names', 'corrections')).toContain('&lt;b&gt;Bold&lt;/b&gt;');
  });

  test('differs from one that was never corrected', () => {
    expect(read('briefings/rubber-road')).not.toMatch(/corrections"|Corrected/);
  });
});

describe('/corrections/', () => {
  test('lists those of the whole archive, the newest first, each with its briefing', () => {
    const entries = [
      ...read('corrections').matchAll(
        /<time datetime="([^"]+)".*?class="headline" href="([^"]+)"/gs,
      ),
    ].map(([, date, url]) => [date, url]);
    expect(entries).toEqual([
      ['2025-06-20', '/briefings/dam-power-sold/#corrections'],
      ['2025-06-13', '/briefings/dam-power-sold/#corrections'],
      ['2024-03-01', '/briefings/hostile-names/#corrections'],
    ]);
    expect(pages).not.toContain('corrections/2/index.html');
  });

  test('says where mistakes are reported, and every page leads to it', () => {
    expect(read('corrections')).toContain('href="mailto:desk@example.org"');
    expect(read('pairs')).toContain('<a href="/corrections/">Corrections</a>');
  });
});

describe('the link to report a mistake', () => {
  test('fills in headline and address, whatever they hold', () => {
    const [, link = ''] =
      /href="([^"]*)">\s*Report a mistake/.exec(read('briefings/hostile-names')) ?? [];
    const { protocol, pathname, searchParams } = new URL(link.replaceAll('&amp;', '&'));
    expect(protocol + pathname).toBe('mailto:desk@example.org');
    expect(searchParams.get('subject')).toContain('<script>alert(1)</script> & "quotes"');
    expect(searchParams.get('body')).toContain('https://example.org/briefings/hostile-names/\r\n');
  });
});

describe('ownership', () => {
  const said =
    /privately owned.*&lt;b&gt;two&lt;\/b&gt; families.*href="https:\/\/yangon-post\.example\/about"/s;

  test('stands with its reference on the source’s page and in the list of sources', () => {
    expect(read('sources/yangon-post')).toMatch(said);
    expect(read('sources')).toMatch(said);
  });

  test('is said to be unknown where no page establishes it', () => {
    expect(read('sources/wire')).toContain(text.lists.ownershipUnknown);
  });

  test('stands beside the kind in a briefing, only where it is established', () => {
    const { newspaper } = text.kinds.source;
    expect(read('briefings/dam-power-sold')).toContain(
      `${newspaper}, ${text.kinds.ownership.private}`,
    );
    expect(read('briefings/rubber-road')).toMatch(
      new RegExp(`class="aside">\\s*${newspaper}\\s*<`),
    );
  });
});
