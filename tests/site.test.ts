import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { policyInPage } from '../src/security/content-security-policy.ts';
import { referrerPolicy } from '../src/security/headers.ts';
import { text as words } from '../src/text/text.ts';
import { files, pages, read } from './site-files.ts';

/** The text of a page as a reader sees it: tags gone, white space folded. */
function textOf(path: string): string {
  return read(path)
    .replace(/<(style|script)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
}

/** A page without the texts that it gives to programs, in which "<" is no markup. */
function markupOf(path: string): string {
  return read(path).replace(/\scontent="[^"]*"/g, '');
}

test('the home page has the pairs and sectors first that the settings choose', () => {
  const home = read('index.html');
  const pairs = home.slice(home.indexOf(words.home.chosenRelations));
  expect(/href="(\/pairs\/[^"]+)"/.exec(pairs)?.[1]).toBe('/pairs/mm-th/');
  const [sector] = /id="sector-trade".*?href="\/sectors\/trade\/"/s.exec(pairs) ?? [];
  expect(sector).toContain('href="/briefings/');
});

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
    'archive/added/index.html',
    'corrections/index.html',
    'editions/index.html',
    'editions/2025-06/index.html',
    'pairs/mm-th/editions/index.html',
    'pairs/mm-th/2025-06/index.html',
    'search/index.html',
    'about/index.html',
    '404.html',
    'agreements/index.html',
    'agreements/dam-power-purchase/index.html',
    'projects/index.html',
    'projects/upper-dam/index.html',
    'figures/index.html',
    'figures/mm-th/index.html',
    'people/index.html',
    'people/aung-example/index.html',
    'organisations/index.html',
    'organisations/power-office/index.html',
    'pairs/mm-th/calendar.ics',
    'pairs/kh-th/agreements/index.html',
    'pairs/kh-th/timeline/index.html',
    'pairs/kh-th/briefings/index.html',
    'pairs/mm-th/disagreements/index.html',
    'pairs/mm-th/state-of-play/index.html',
    'compare/index.html',
    'compare/choices.css',
    'compare/kh-th/mm-th/index.html',
    'events/dam-signing-2025-06/index.html',
    'data/briefings.json',
    'data/figures.csv',
    'data/figures.json',
    'data/figures/mm-th.csv',
    'data/agreements.csv',
    'data/agreements.json',
    'data/events.csv',
    'data/events.json',
    'data/datapackage.json',
    'manifest.json',
    '.well-known/security.txt',
    'search/suggestions.json',
    'pagefind/pagefind.js',
  ])('%s is there', (path) => {
    expect(files).toContain(path);
  });

  test('the page of a sector has what is known on it, then its briefings', () => {
    const ids = [...read('sectors/power/index.html').matchAll(/<h2 id="([^"]+)"/g)];
    expect(ids.map(([, id]) => id)).toEqual([
      ...['agreements', 'figures', 'disagreements', 'projects', 'coming-up', 'briefings', 'pairs'],
    ]);
  });

  test('a sector without briefings has a page, a draft has none', () => {
    expect(textOf('sectors/coal/index.html')).toContain('Coal');
    expect(pages).not.toContain('briefings/unfinished/index.html');
    expect(pages.some((path) => read(path).includes('unfinished'))).toBe(false);
    expect(read('data/briefings.json')).not.toContain('unfinished');
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

  test('leads to the copy of a report that is gone, and says of which day it is', () => {
    const html = read('briefings/ferry-talks/index.html');
    const [line = ''] = /<p class="origin">.*?<\/p>/s.exec(html) ?? [];
    expect(line).toContain('/web/20251017081500/https://wire.example/ferry-talks"');
    expect(line).toContain('datetime="2025-10-17"');
    expect(html).not.toContain('href="https://wire.example/ferry-talks"');
  });

  test('keeps the words of its body apart', () => {
    expect(text).toContain('carries rubber and ore from');
  });

  test('leads to the older and newer briefings of its pair', () => {
    const neighbours = linksIn(partOf('briefings/ferry-talks/index.html', 'more'));
    expect(neighbours).toEqual(['/briefings/rubber-road/', '/briefings/three-way-pipeline/']);
  });

  test('leads to what is related, and says why', () => {
    const related = partOf('briefings/ferry-talks/index.html', 'related');
    expect(linksIn(related)).toEqual(['/briefings/rubber-road/', '/briefings/old-target/']);
    const topic = { sector: 'Trade', pair: 'Laos–Vietnam' };
    expect(related).toContain(words.briefing.relatedBy.topic(topic));
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
    const hostile = markupOf('briefings/hostile-names/index.html');
    expect(hostile).not.toContain('<script>alert');
    expect(hostile).not.toContain('<i>Agency');
  });
});

describe('a dossier', () => {
  const text = textOf('pairs/mm-th/index.html');
  const html = read('pairs/mm-th/index.html');

  test('says what the relation is about, and as of when', () => {
    expect(text).toContain('sells the power of the Upper Dam');
    expect(text).toContain('as of 20 January 2026');
  });

  test('has an event once, with both reports, what came of it, and its documents below it', () => {
    const heading =
      /<h3>\s*<a href="\/events\/dam-signing-2025-06\/">\s*Signing for the Upper Dam/g;
    expect(html.match(heading)).toHaveLength(1);
    const briefingOf = (date: string) => words.pair.briefingOf({ date });
    const [, entry = ''] =
      new RegExp(`Signing for the Upper Dam(.*?)${briefingOf('')}`).exec(text) ?? [];
    expect(entry).toMatch(/The two sides signed.*1 of 2 documents.*Power purchase agreement/);
    expect(text).toContain('10–11 June 2025');
    expect(text).toContain(`${briefingOf('11 June 2025')} : Myanmar sells the power of a dam`);
    expect(text).toContain(`${briefingOf('12 June 2025')} : Thailand buys the power of a dam`);
  });

  test('says where the archive has an event from one side only', () => {
    const only = (country: string) => words.pair.onlySourcesFrom({ adjective: undefined, country });
    expect(text.match(new RegExp(only('\\w+'), 'g'))).toEqual([only('Thailand')]);
  });

  test('has what is coming up as of the newest briefing, and nothing that is over', () => {
    const comingUp = text.slice(text.indexOf(words.pair.datesAfter('4 March 2026').join('')));
    expect(comingUp).toMatch(/January–April 2026\s+Second turbine.*2030\s+The Upper Dam/);
    expect(text).not.toContain('First turbine');
    const home = textOf('index.html');
    expect(home.slice(home.indexOf(words.home.comingUp))).toMatch(
      /January–April 2026\s+Myanmar–Thailand\s+Second turbine/,
    );
    expect(textOf('briefings/dam-power-sold/index.html')).toMatch(
      new RegExp(`${words.briefing.keyDates}.*First turbine`),
    );
    expect(read('pairs/mm-th/calendar.ics')).toMatch(/DATE:20260101\r\nDTEND;VALUE=DATE:20260501/);
  });

  test('shows side by side what disagrees', () => {
    const disagreements = textOf('pairs/mm-th/disagreements/index.html');
    expect(disagreements).toContain('The value of the dam&#39;s power in 2024');
    expect(disagreements).toMatch(/US\$ 120 million.*US\$ 95 million/);
  });

  test('puts a target beside the latest actual numbers, which are disputed', () => {
    const figures = textOf('figures/mm-th/index.html');
    const targets = figures.slice(figures.indexOf(words.figure.targetsAndResults));
    expect(targets).toContain('US$ 300 million');
    expect(targets.slice(targets.indexOf(words.figure.sourcesDiffer))).toMatch(
      /US\$ 120 million.*US\$ 95 million/,
    );
    expect(targets).not.toContain(words.figure.shareOfTarget({ percent: '' }));
  });

  test('shows in which way each figure is attributed, and to whom', () => {
    const figures = textOf('figures/mm-th/index.html');
    expect(figures).toContain(words.figure.statistics({ names: 'Power Office' }));
    expect(figures).toContain(words.figure.saidBy({ names: 'Aung Example, Minister of Energy' }));
    expect(textOf('figures/kh-th/index.html')).toContain(
      words.figure.publishedBy({ names: 'The Wire' }),
    );
  });

  test('gives a person the office of each briefing’s day', () => {
    const person = textOf('people/aung-example/index.html');
    expect(person).toContain('Minister of Energy');
    expect(person).toContain('Deputy Prime Minister');
  });
});

describe('the agreements of a pair', () => {
  const html = read('pairs/mm-th/agreements/index.html');

  test('has the latest report in the archive on an agreement, and says that none came since', () => {
    const date = '<time datetime="2025-06-11">';
    expect(html).toContain(words.kinds.agreementStatus.signed);
    expect(html).toContain(words.agreement.notReportedSince(date).join(''));
  });

  test('does not call what is over under way, or what is signed without force', () => {
    const status = words.kinds.agreementStatus.signed;
    expect(html).toContain(words.agreement.periodEnded({ date: '31 December 2025' }));
    expect(html).toContain(words.agreement.forceNotReported({ status }));
  });

  test('names a later agreement at the earlier one', () => {
    const later = 'Plan for the border river in 2025';
    const { agreement: kind } = words.kinds.agreement;
    const laterExists = words.agreement.laterExists({ kind, later }).join('');
    expect(textOf('pairs/mm-th/agreements/index.html')).toContain(laterExists);
    expect(textOf('agreements/river-treaty/index.html')).toContain(laterExists);
    expect(textOf('agreements/river-plan-2024/index.html')).toContain(
      words.agreement.replacedBy(later).join(''),
    );
    const text = textOf('agreements/river-plan-2025/index.html');
    expect(text).toMatch(new RegExp(`${words.agreement.replaces}\\s+Plan for the border`));
    expect(text).toMatch(new RegExp(`${words.agreement.follows}\\s+Treaty on the border`));
  });

  test('has a step that only a text shows, with a link to its copy, as the page is gone', () => {
    const link = 'https://copies.example/web/20260110101500/https://register.example/treaties/1234';
    const place = 'Register of Treaties, no. 1234, in French and Thai';
    expect(read('agreements/river-treaty/index.html')).toContain(
      `<a href="${link}" rel="noopener external">`,
    );
    expect(textOf('agreements/river-treaty/index.html')).toContain(place);
  });
});

describe('the page of an event', () => {
  const text = textOf('events/dam-signing-2025-06/index.html');

  test('has its outcome, documents with their status, and who reported it on each side', () => {
    expect(text).toContain('The two sides signed the power purchase agreement');
    const noLaterStep = words.event.noLaterStep({ count: 2, all: 2 });
    const named = words.agreement.someOfDocumentsNamed({ named: 1, counts: [2] });
    expect(text).toMatch(new RegExp(`${noLaterStep}.*${named}.*Power purchase agreement`));
    expect(text).toMatch(
      new RegExp(`${words.event.reports}.*Myanmar sells the power.*Thailand buys the power`),
    );
  });

  test('has a link from the people at it, and from the agreements', () => {
    for (const path of ['people/aung-example', 'agreements/dam-power-purchase']) {
      expect(read(`${path}/index.html`)).toContain('href="/events/dam-signing-2025-06/"');
    }
  });
});

describe('a project', () => {
  const path = 'projects/upper-dam/index.html';
  const text = textOf(path);
  const { notReported, inferred } = words.project;
  const { agreed, under_construction } = words.kinds.projectStatus;

  test('has its status first, then what is known and what is not, then how it came to this', () => {
    const [head = '', history = ''] = text.split(new RegExp(`\\b${words.agreement.history}\\b`));
    const cost = `${words.kinds.figure.capacity}.*${notReported}.*${words.kinds.figure.project_cost}.*${notReported}`;
    expect(head).toMatch(new RegExp(`${under_construction}.*11 June 2025.*${cost}`));
    expect(history).toContain(inferred({ status: agreed }));
    expect(history.indexOf(agreed)).toBeLessThan(history.indexOf(under_construction));
  });

  test('has links from what it is about and from who reports it', () => {
    for (const other of [
      'agreements/dam-power-purchase',
      'organisations/power-office',
      'organisations/grid-company',
      'briefings/dam-power-sold',
    ]) {
      expect(read(`${other}/index.html`)).toContain('href="/projects/upper-dam/"');
      expect(read(path)).toContain(`href="/${other}/"`);
    }
  });

  test('is in the list with the number that it has on the map', () => {
    const list = read('projects/index.html');
    expect(list).toMatch(/<li value="1">.*?href="\/projects\/upper-dam\/"/s);
    expect(list).toMatch(/<svg[^>]*\bclass="map"/);
  });
});

test('the former part for a disagreement among the figures of a pair links to the present one', () => {
  expect(read('figures/mm-th/index.html')).toMatch(
    /id="conflict-dam-power-value">\s*<a href="\/pairs\/mm-th\/disagreements\/#conflict-dam-power-value">/,
  );
});

describe('the printed sheet of a dossier', () => {
  const sheet = read('pairs/kh-th/index.html').split('class="sheet"')[1] ?? '';

  test('numbers its sources, and says what it leaves out and where that is', () => {
    const numbers = Array.from(sheet.matchAll(/<sup>([\d, ]+)<\/sup>/g), ([, all = '']) => all);
    const notes = sheet.split('class="notes"')[1]?.split('</ol>')[0]?.match(/<li>/g) ?? [];
    const cited = new Set(numbers.flatMap((all) => all.split(', ').map(Number)));
    expect([...cited].sort((a, b) => a - b)).toEqual(notes.map((_, index) => index + 1));
    expect(sheet).toMatch(/class="notes".* 9\d .* 324 /s);
    expect(sheet).toContain('/pairs/kh-th/');
  });
});

describe('what pages weigh, compressed', () => {
  const weight = (path: string) => gzipSync(read(path), { level: 9 }).length;

  test('a dossier with 330 figures and 100 agreements has 30 KB or less', () => {
    expect(weight('pairs/kh-th/index.html')).toBeLessThanOrEqual(30 * 1024);
  });

  test('a dossier stays short however much there is, and leads to the pages with the rest', () => {
    const html = read('pairs/kh-th/index.html');
    const daysOf = (list: RegExp) => list.exec(html)?.[0].match(/class="day"/g);
    expect(daysOf(/<ol class="dates">.*?<\/ol>/s)).toHaveLength(5);
    expect(daysOf(/<ol class="briefings".*?<\/ol>/s)).toHaveLength(5);
    for (const part of ['timeline', 'agreements', 'briefings']) {
      expect(html).toContain(`href="/pairs/kh-th/${part}/"`);
    }
  });

  test('a chart has 3 KB or less', () => {
    const charts = ['pairs/kh-th/index.html', 'figures/kh-th/index.html'].flatMap((path) => [
      ...read(path).matchAll(/<svg class="(?:dots|map|months)".*?<\/svg>/gs),
      ...read(path).matchAll(/<div class="rows".*?<\/div>/gs),
    ]);
    expect(charts.length).toBeGreaterThan(5);
    for (const [chart] of charts) {
      expect(gzipSync(chart, { level: 9 }).length).toBeLessThanOrEqual(3 * 1024);
    }
  });
});

describe('the page of a source', () => {
  const html = read('sources/wire/index.html');

  test('lists what it wrote for another publisher, and says so', () => {
    const [, entry = ''] = /href="\/briefings\/rubber-road\/"(.*?)<\/ul>/s.exec(html) ?? [];
    expect(entry).toContain('Thời báo Mẫu');
    expect(entry).toContain(words.briefing.writtenBy('The Wire').join(''));
  });

  test('is counted in both ways in the list of sources', () => {
    const list = textOf('sources/index.html');
    const [, published = '', written = '', all = ''] =
      /The Wire .*?(\d+) on reports it published, (\d+) on .*? (\d+) Thời báo/.exec(list) ?? [];
    expect(written).toBe('1');
    expect(Number(all)).toBe(Number(published) + 1);
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
    expect(slugs('pairs/kh-th/briefings/index.html')).toHaveLength(50);
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

test('recent additions are listed by day, and not once more as new since the last visit', () => {
  const page = read('archive/added/index.html');
  expect(page).toMatch(/<h2 id="2025-05-08">.*href="\/briefings\/turbine-loan\/"/s);
  expect(page).not.toContain('data-briefings');
});

test('a state of play that was revised has its versions, and only that one', () => {
  const page = read('pairs/mm-th/state-of-play/index.html');
  const days = Array.from(page.matchAll(/<h3 id="version-([^"]+)"/g), ([, day]) => day);
  expect(days).toEqual(['2026-01-21', '2025-12-01']);
  const [, present = '', first = ''] = page.split('<h3');
  expect(present).toMatch(/<del>.*plans to.*<\/del>.*<ins>.*href="\/briefings\/dam-power-sold\/"/s);
  expect(first).toContain('Myanmar plans to <a href="/briefings/dam-power-sold/">');
  expect(first).not.toMatch(/<ins>|<del>/);
  expect(read('pairs/mm-th/index.html')).toContain('href="/pairs/mm-th/state-of-play/"');
  expect(pages.filter((path) => path.includes('state-of-play'))).toEqual([
    'pairs/mm-th/state-of-play/index.html',
  ]);
});

describe('what a program that collects references finds', () => {
  const form = /^(?:briefings\/|(?:agreements|projects)\/(?!\d)|pairs\/\w\w-)[^/]+\/index\.html$/;
  const cited = pages.filter((path) => form.test(path) && !read(path).includes('noindex'));
  const tagsOf = (path: string): Record<string, string> =>
    Object.fromEntries(
      Array.from(
        read(path).matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g),
        ([, name = '', content = '']) => [name, content],
      ),
    );

  test('is the title and the day of briefings, agreements and dossiers, of no journal', () => {
    expect(cited.length).toBeGreaterThan(100);
    for (const path of cited) {
      const tags = tagsOf(path);
      expect([path, tags]).toEqual([
        path,
        expect.objectContaining({ citation_title: tags['og:title'], 'DC.type': 'webpage' }),
      ]);
      expect(tags['DC.date']).toBe(tags['citation_date']);
    }
    const loan = tagsOf('briefings/turbine-loan/index.html');
    expect(loan).toMatchObject({
      citation_date: '2025-05-08',
      'article:published_time': '2025-05-08',
    });
    const others = pages.filter(
      (path) => !cited.includes(path) && 'citation_title' in tagsOf(path),
    );
    expect(others).toEqual([]);
  });

  test('is no author on any page', () => {
    const author =
      /\sclass="[^"]*(?:byline|vcard)|\srel="[^"]*author|<meta name="(?:author|citation_author|DC\.creator)"/i;
    expect(pages.filter((path) => author.test(markupOf(path)))).toEqual([]);
  });
});

describe('every page', () => {
  test('says in its policy what it may load and do', () => {
    for (const path of pages) {
      expect(read(path)).toContain(
        `<meta http-equiv="content-security-policy" content="${policyInPage}">`,
      );
    }
  });

  test('tells nobody from where its links are followed, whatever its host sends', () => {
    for (const path of pages) {
      expect(read(path)).toContain(`<meta name="referrer" content="${referrerPolicy}">`);
    }
  });

  test('asks for one of few style sheets, in which all that it shows is styled', () => {
    const sheets = new Map<string, Set<string>>();
    const used = new Map<string, Set<string>>();
    for (const path of pages) {
      const [sheet = '', ...others] = Array.from(
        read(path).matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g),
        ([, file = '']) => file,
      );
      // The form that chooses comparisons has rules made from the content.
      const made = path === 'compare/index.html' ? ['compare/choices.css'] : [];
      expect([path, others]).toEqual([path, made]);
      if (!sheets.has(sheet)) sheets.set(sheet, namesIn(read(sheet), /\.([a-z][\w-]*)/gi));
      used.set(path, sheets.get(sheet) ?? new Set());
    }
    expect(sheets.size).toBeLessThanOrEqual(5);
    const styled = [...sheets.values()].reduce((all, names) => all.union(names), new Set());
    for (const [path, own] of used) {
      const classes = namesIn(bodyOf(path), /(?<=class="[^"]*)[\w-]+(?=[^"]*")/g);
      const bare = [...classes].filter((name) => styled.has(name) && !own.has(name));
      expect([path, bare]).toEqual([path, []]);
    }
  });
});

/** What a pattern finds in a text: its group, or all of it. */
function namesIn(text: string, pattern: RegExp): Set<string> {
  return new Set(Array.from(text.matchAll(pattern), ([all, group]) => group ?? all));
}

/** The part of a page that the heading with this id names. */
function partOf(path: string, heading: string): string {
  const [, part = ''] = read(path).split(`aria-labelledby="${heading}"`);
  return part.slice(0, part.search(/<\/(?:nav|section)>/));
}

function linksIn(part: string): string[] {
  return Array.from(part.matchAll(/class="headline" href="([^"]+)"/g), ([, url = '']) => url);
}

function bodyOf(path: string): string {
  const page = read(path);
  return page.slice(page.indexOf('<body'));
}
