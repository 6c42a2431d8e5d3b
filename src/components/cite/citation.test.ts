import { describe, expect, test } from 'vitest';
import { placed, published } from '../../../tests/fixtures/published.ts';
import { agreementWith } from '../../../tests/fixtures/sound/records.ts';
import type { Source } from '../../model/source.ts';
import { siteTitle } from '../../site/settings.ts';
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
  key: 'bilateral-talks',
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
    expect(note).toContain('February 2019');
    expect(note).toContain(`summarised by ${siteTitle}`);
  });

  test('has the agency as author, and names the publisher', () => {
    const { author, note } = citationOf({ agency: 'vna' });
    expect(author).toBe('VNA');
    expect(note).toContain('Việt Nam News');
    expect(citationOf({ agency: 'A. Writer' }).author).toBe('A. Writer');
  });
});

describe('figureCitation', () => {
  const citationOf = (change: Parameters<typeof placed>[1]) =>
    figureCitation(placed('talks', change), sources, site);

  test('is of the report, at the place of the figure', () => {
    const { key, author, url } = citationOf({});
    expect(author).toBe('Việt Nam News');
    expect([key, url]).toEqual([
      expect.stringMatching(/^bilateral-talks-.+/),
      expect.stringContaining('/briefings/talks/#'),
    ]);
  });

  test('of our own calculation is ours', () => {
    const derived = { derived: 'true', reporter: undefined, note: 'Sum.' };
    expect(citationOf(derived)).toMatchObject({ author: siteTitle, date: '2026-02-05' });
  });
});

test('agreementCitation is of our page, as of a date', () => {
  const agreement = agreementWith();
  const citation = agreementCitation({ id: 'coal', agreement, date: '2026-02-05' }, site);
  expect(citation).toMatchObject({ author: siteTitle, date: '2026-02-05' });
  expect(citation.note).toContain('5 February 2026');
});

test('plainCitation is a line with the author, the year and the address', () => {
  expect(plainCitation(talks)).toBe(
    'Smith & Sons (2025): “Talks on coal & power”. Report on 2 & 3. https://example.org/briefings/talks/',
  );
});

/** Returns the value of the title. */
const bibtexTitle = (title: string) =>
  /^ {2}title = \{\{(.*)\}\},$/m.exec(bibtex({ ...talks, title }))?.[1];

describe('bibtex', () => {
  test('is an entry with a title that keeps its capitals', () => {
    expect(bibtex(talks).split('\n')).toEqual([
      '@misc{bilateral-talks,',
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
    `T2  - ${siteTitle}`,
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
