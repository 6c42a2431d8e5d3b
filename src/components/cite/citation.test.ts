import { describe, expect, test } from 'vitest';
import { placed, published } from '../../../tests/fixtures/published.ts';
import { agreementWith } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import { withStatus, type StatusContext } from '../../model/agreement-status.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Source } from '../../model/source.ts';
import { programName } from '../../model/site-settings.ts';
import { publisherName, settings } from '../../site/settings.ts';
import { text } from '../../text/text.ts';
import {
  agreementCitation,
  bibtex,
  figureCitation,
  plainCitation,
  reportCitation,
  ris,
} from './citation.ts';

const site = new URL('https://example.org');
const sources = new Map<string, Source>([
  ['vns', { name: 'Việt Nam News', kind: 'newspaper' }],
  ['vna', { name: 'VNA', kind: 'agency' }],
]);

const talks = {
  key: 'example-talks',
  title: 'Talks on coal & power',
  author: 'Smith & Sons',
  date: '2025-10-16~',
  note: 'Report on 2 & 3',
  url: 'https://example.org/briefings/talks/',
};

describe('reportCitation', () => {
  const citationOf = (change = {}) =>
    reportCitation(published('talks', '2019-02', change), sources, site);

  test('is of the report: its author, its date, and that we summarised it', () => {
    const { author, date, note } = citationOf();
    expect([author, date]).toEqual(['Việt Nam News', '2019-02']);
    const site = settings().title;
    expect(note).toBe(text.cite.report({ source: 'Việt Nam News', date: 'February 2019', site }));
  });

  test('has the agency as author, and names the publisher', () => {
    const { author, note } = citationOf({ agency: 'vna' });
    expect(author).toBe('VNA');
    expect(note).toContain('Việt Nam News');
    expect(citationOf({ agency: 'A. Writer' }).author).toBe('A. Writer');
  });
});

describe('figureCitation', () => {
  const customs: Organisation = { name: 'Vietnam Customs', names: [], kind: 'other' };
  const names = { people: new Map(), organisations: new Map([['customs', customs]]), sources };
  const citationOf = (change: Parameters<typeof placed>[1]) =>
    figureCitation(placed('talks', change), names, site);

  test('is of the report, at the place of the figure', () => {
    const { key, author, url } = citationOf({});
    expect(author).toBe('Việt Nam News');
    expect([key, url]).toEqual([
      expect.stringMatching(new RegExp(`^${programName(settings())}-talks-.+`)),
      expect.stringContaining('/briefings/talks/#'),
    ]);
  });

  test.each([
    [{}, 'Vietnam Customs'],
    [{ reporter: undefined, publishedBy: 'vna' }, 'VNA'],
  ])('of a figure with %j from another page is that page, by %s', (change, author) => {
    const page = 'https://statistics.example/trade';
    const citation = citationOf({ ...change, page });
    expect(citation).toMatchObject({ author, url: page, date: undefined });
    expect(citation.note).toContain('statistics.example');
  });

  test('says that a target is one', () => {
    const { title } = citationOf({ status: 'target', period: '2030' });
    expect(title).toContain('target');
  });

  test('of our own calculation is ours', () => {
    const derived = { derived: 'true', reporter: undefined, note: 'Sum.' };
    expect(citationOf(derived)).toMatchObject({ author: publisherName(), date: '2026-02-05' });
  });
});

describe('agreementCitation', () => {
  const history = [
    { status: 'intended', date: '2024', briefing: 'talks' },
    { status: 'signed', date: '2025-07-09', briefing: 'talks' },
  ] as const;
  const citationOf = (steps: Agreement['history'], context: StatusContext) =>
    agreementCitation(withStatus('coal', agreementWith({ history: steps }), context), site);
  const citing = [published('talks', '2026-02-05')];
  const agreement = text.cite.agreementNote({
    kind: text.kinds.agreement.protocol,
    date: '9 July 2025',
    site: settings().title,
  });

  test('is of the year of the signing, or else of the first step, with the latest report', () => {
    const citation = citationOf([...history], { citing });
    expect(citation).toMatchObject({ author: 'Laos and Vietnam', date: '2025-07-09' });
    expect(citation.note).toBe(text.cite.latestReport({ agreement, date: '5 February 2026' }));
    expect(citationOf(history.slice(0, 1), { citing }).date).toBe('2024');
  });

  test('is as of the newest briefing of the archive where none mentions it', () => {
    const { note } = citationOf([...history], { newest: '2026-03' });
    expect(note).toBe(text.cite.noReportUpTo({ agreement, date: 'March 2026' }));
  });
});

test('plainCitation is a line with the author, the year and the address', () => {
  expect(plainCitation(talks)).toBe(
    'Smith & Sons (2025): “Talks on coal & power”. Report on 2 & 3. https://example.org/briefings/talks/',
  );
});

test('citations of what has no known date have none', () => {
  const undated = { ...talks, date: undefined };
  expect(plainCitation(undated)).toContain('Smith & Sons (n.d.)');
  expect(bibtex(undated)).not.toMatch(/year|month/);
  expect(ris(undated)).not.toMatch(/PY|DA/);
});

/** Returns the value of the title. */
const bibtexTitle = (title: string) =>
  /^ {2}title = \{\{(.*)\}\},$/m.exec(bibtex({ ...talks, title }))?.[1];

describe('bibtex', () => {
  test('is an entry with a title that keeps its capitals', () => {
    expect(bibtex(talks).split('\n')).toEqual([
      '@misc{example-talks,',
      '  title = {{Talks on coal \\& power}},',
      '  author = {{Smith \\& Sons}},',
      '  year = {2025},',
      '  month = oct,',
      '  note = {Report on 2 \\& 3},',
      '  url = {https://example.org/briefings/talks/},',
      '}',
    ]);
  });

  test('has no month where only the year is known', () => {
    expect(bibtex({ ...talks, date: '2019' })).not.toContain('month');
  });

  test.each([
    ['100% of $5', '100\\% of \\$5'],
    ['No #1 for a_b', 'No \\#1 for a\\_b'],
    ['a\\b', 'a\\textbackslash{}b'],
    ['~a^b', '\\textasciitilde{}a\\textasciicircum{}b'],
    ['Tô Lâm', 'Tô Lâm'],
  ])('writes %j for TeX as %j', (title, tex) => {
    expect(bibtexTitle(title)).toBe(tex);
  });

  test.each(['a { b', 'a } b', '}}, note = {{', '\\{'])(
    'holds as many opening braces as closing ones with %j, as BibTeX counts escaped ones, too',
    (title) => {
      const entry = bibtex({ ...talks, title });
      let depth = 0;
      const depths = Array.from(entry, (sign) => (depth += { '{': 1, '}': -1 }[sign] ?? 0));
      expect(depths.at(-1)).toBe(0);
      expect(depths.slice(0, -1).indexOf(0, '@misc{'.length)).toBe(-1);
      expect(bibtexTitle(title)).not.toMatch(/\\[{}]/);
    },
  );
});

test('ris begins with the type and ends with the end of the record', () => {
  expect(ris(talks).split('\n')).toEqual([
    'TY  - ELEC',
    'TI  - Talks on coal & power',
    'AU  - Smith & Sons',
    `T2  - ${settings().title}`,
    'PY  - 2025',
    'DA  - 2025/10/16/',
    'N1  - Report on 2 & 3',
    'UR  - https://example.org/briefings/talks/',
    'ER  - ',
  ]);
});

test('ris has a date as far as it is known', () => {
  expect(ris({ ...talks, date: '2019' })).toContain('\nDA  - 2019///\n');
});
