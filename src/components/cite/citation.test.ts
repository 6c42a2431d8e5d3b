import { describe, expect, test } from 'vitest';
import { bibtex, plainCitation, ris } from './citation.ts';

const talks = {
  key: 'bilateral-talks',
  title: 'Talks on coal & power',
  url: 'https://example.org/briefings/talks/',
  date: '2025-10-16~',
  note: 'Briefing on a report by Việt Nam News',
};

test('plainCitation is a sentence that says how far the date is known', () => {
  expect(plainCitation(talks)).toBe(
    '“Talks on coal & power”. Bilateral. Briefing on a report by Việt Nam News, 16 October 2025, inferred. https://example.org/briefings/talks/',
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
      '  author = {{Bilateral}},',
      '  year = {2025},',
      '  note = {Briefing on a report by Việt Nam News, 16 October 2025, inferred},',
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
    'AU  - Bilateral',
    'PY  - 2025',
    'N1  - Briefing on a report by Việt Nam News, 16 October 2025, inferred',
    'UR  - https://example.org/briefings/talks/',
    'ER  - ',
  ]);
});
