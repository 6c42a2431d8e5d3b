import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import {
  bibtex,
  type Citable,
  citationFormats,
  cslJson,
  readRis,
  ris,
} from './citation-formats.ts';

const talks: Citable = {
  key: 'example-talks',
  title: 'Talks on coal & power',
  author: 'Smith & Sons',
  date: '2025-10-16~',
  site: 'The Example',
  language: 'en-GB',
  summary: '100% of it is new.',
  note: 'Summarises a report of 2 & 3',
  url: 'https://example.org/briefings/talks/',
};
const undated: Citable = { ...talks, key: 'example-coal', author: undefined, date: undefined };

describe.each(Object.entries(citationFormats))('a file of %s', (_, { write }) => {
  const read = (...citables: Citable[]) => new Cite(write(citables)).data;

  test('is read by another program as pages of the site that are cited', () => {
    const [first, second, ...others] = read(talks, undated);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      type: 'webpage',
      title: talks.title,
      issued: { 'date-parts': [[2025, 10, 16]] },
      note: talks.note,
      URL: talks.url,
    });
    expect(first?.author?.map((names) => Object.values(names))).toEqual([[talks.author]]);
    expect(second).not.toHaveProperty('author');
    expect(second).not.toHaveProperty('issued');
  });

  test.each([
    ['2019', [2019]],
    ['2019-02', [2019, 2]],
  ])('has the date %s as far as it is known', (date, parts) => {
    expect(read({ ...talks, date })[0]?.issued).toEqual({ 'date-parts': [parts] });
  });
});

/** Returns the value of the title. */
const bibtexTitle = (title: string) =>
  /^ {2}title = \{\{(.*)\}\},$/m.exec(bibtex([{ ...talks, title }]))?.[1];

describe('bibtex', () => {
  test('is an entry with a title that keeps its capitals', () => {
    expect(bibtex([talks]).split('\n')).toEqual([
      '@online{example-talks,',
      '  title = {{Talks on coal \\& power}},',
      '  author = {{Smith \\& Sons}},',
      '  date = {2025-10-16},',
      '  year = {2025},',
      '  month = oct,',
      '  organization = {The Example},',
      '  note = {Summarises a report of 2 \\& 3},',
      '  url = {https://example.org/briefings/talks/},',
      '}',
    ]);
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
      const entry = bibtex([{ ...talks, title }]);
      let depth = 0;
      const depths = Array.from(entry, (sign) => (depth += { '{': 1, '}': -1 }[sign] ?? 0));
      expect(depths.at(-1)).toBe(0);
      expect(depths.slice(0, -1).indexOf(0, '@online{'.length)).toBe(-1);
      expect(bibtexTitle(title)).not.toMatch(/\\[{}]/);
    },
  );
});

test('ris begins with the type and ends with the end of the record', () => {
  expect(ris([talks]).split('\n')).toEqual([
    'TY  - ELEC',
    'ID  - example-talks',
    'TI  - Talks on coal & power',
    'AU  - Smith & Sons',
    'T2  - The Example',
    'PY  - 2025',
    'DA  - 2025/10/16/',
    'LA  - en-GB',
    'AB  - 100% of it is new.',
    'N1  - Summarises a report of 2 & 3',
    'UR  - https://example.org/briefings/talks/',
    'ER  - ',
  ]);
});

test.each([talks, undated])('readRis has what ris wrote of $key', (citable) => {
  expect(ris([readRis(ris([citable]))])).toBe(ris([citable]));
});

test('cslJson has the summary, and leaves out what is not known', () => {
  const [first, second] = JSON.parse(cslJson([talks, undated])) as Record<string, unknown>[];
  expect(first).toMatchObject({ abstract: talks.summary, language: 'en-GB' });
  expect(Object.keys(second ?? {})).not.toContain('issued');
});
