import { describe, expect, test } from 'vitest';
import { nameSet } from './name-set.ts';
import { afterCredit, readReport } from './read-report.ts';

const known = {
  isPlace: nameSet(['Pakse']),
  isSource: nameSet(['VNA', 'VNS', 'TASS', 'Vientiane Times', 'Asia News Network']),
};
const read = (...lines: string[]) => readReport(lines.join('\n'), known);
const textsIn = ({ paragraphs }: ReturnType<typeof read>) => paragraphs.map(({ text }) => text);
const credited = ({ credits }: ReturnType<typeof read>) => credits.map(({ value }) => value);
const leftOut = (report: ReturnType<typeof read>) =>
  report.leftOut.map(({ value, line }) => `${line} ${value}`);
const long = 'Officials of both ministries spoke about ferries, and about the piers. '
  .repeat(4)
  .trim();

describe('readReport', () => {
  test('takes the date, the dateline and the credit from around the text', () => {
    expect(read(' date 2026-03-04 HUẾ — Talks began.', '', 'They ended. — VNA/VNS')).toEqual({
      dates: [
        {
          value: { readings: [{ year: 2026, month: 3, day: 4 }], label: 'published' },
          ...{ line: 1, words: 'date 2026-03-04' },
        },
      ],
      dateline: { value: 'Huế', line: 1, words: 'HUẾ —' },
      credits: [
        { value: 'VNA', line: 3, words: '— VNA/VNS' },
        { value: 'VNS', line: 3, words: '— VNA/VNS' },
      ],
      paragraphs: [
        { text: 'Talks began.', line: 1 },
        { text: 'They ended.', line: 3 },
      ],
      ...{ copyrightYears: [], leftOut: [], warnings: [] },
    });
  });

  test('headline, a standfirst of one sentence and a dateline are one report', () => {
    const report = read(
      'World',
      'Ferry talks open in Huế',
      'They will go on for a week.',
      'By Jane Example',
      '4 March 2026',
      'Share',
      'HUẾ, March 4 (TASS) – Talks began.',
      'They will go on for a week.',
      'Ferry talks open in Huế',
    );
    expect(report).toMatchObject({
      headline: { value: 'Ferry talks open in Huế', line: 2 },
      standfirst: { value: 'They will go on for a week.', line: 3 },
      dateline: { value: 'Huế', line: 7 },
      datelineDay: { value: { month: 3, day: 4 } },
      credits: [{ value: 'TASS' }],
      paragraphs: [{ text: 'Talks began.', line: 7 }],
      warnings: [],
    });
    expect(leftOut(report)).toEqual([
      '1 a section label',
      '4 a byline',
      '6 a line of the web page',
      '8 printed above already',
      '9 printed above already',
    ]);
  });

  test.each([
    'Will the ferries return?',
    'Ferries are the “life of the river”',
    'Ferries are “gone”',
  ])('finds the headline "%s"', (headline) => {
    const report = read('World', headline, 'Talks began.', 'They ended.');
    expect(report.headline?.value).toBe(headline);
    expect(textsIn(report)).toEqual(['Talks began.', 'They ended.']);
  });

  test.each([
    [
      'after a date',
      [
        'Ferry talks open',
        '',
        'They will go on.',
        '',
        '4 March 2026',
        '',
        'Talks began.',
        '',
        'They ended.',
      ],
      'They will go on.',
    ],
    [
      'without a full stop',
      ['Ferry talks open today', '', 'Two ministers to stay a week', '', 'Talks began.'],
      'Two ministers to stay a week',
    ],
    ['none', ['Ferry talks open', '', 'Talks began.', '', 'They ended.'], undefined],
    ['none before a date below the text', ['Talks began.', '', '4 March 2026'], undefined],
  ])('finds the standfirst: %s', (_, lines, standfirst) => {
    const report = read(...lines);
    expect(report.standfirst?.value).toBe(standfirst);
    expect(textsIn(report)[0]).toBe('Talks began.');
  });

  test('leaves out what the page prints around the text, and lists it', () => {
    const report = read(
      'Ferry talks open in Huế',
      'Listen to this article',
      'ALSO READ',
      'Ferries to run on Sundays, too',
      'Talks began.',
      'Advertisement',
      'The ministers shake hands. (Photo: VNA)',
      'Read more: Ferries to run on Sundays',
      'They ended.',
      'ferries',
      'Huế',
    );
    expect(textsIn(report)).toEqual(['Talks began.', 'They ended.']);
    expect(leftOut(report)).toEqual([
      '2 a line of the web page',
      '3 a link to another report',
      '4 a link to another report',
      '6 a line of the web page',
      '7 a caption',
      '8 a link to another report',
      '10 tags',
      '11 tags',
    ]);
  });

  test.each([
    [
      'after the last words',
      ['They ended. VIENTIANE TIMES/ASIA NEWS NETWORK'],
      'VIENTIANE TIMES+ASIA NEWS NETWORK',
    ],
    ['on a line of its own', ['They ended.', '', 'VNA'], 'VNA'],
    ['right under the text', ['They ended.', 'VNA'], 'VNA'],
    ['of an agency that is no source', ['They ended. (Reuters)'], 'Reuters'],
    [
      'before links and tags',
      [
        'They ended.',
        '',
        'VNA',
        '',
        'Related stories',
        '',
        'Ferries to run on Sundays',
        '',
        '5 March 2026',
      ],
      'VNA',
    ],
    [
      'after the word by which Xinhua ends',
      ['They ended. Enditem', '', 'Source: Xinhua'],
      'Xinhua',
    ],
  ])('finds the credit %s', (_, end, credits) => {
    const report = read('Talks began.', '', ...end);
    expect(credited(report).join('+')).toBe(credits);
    expect(textsIn(report)).toEqual(['Talks began.', 'They ended.']);
    expect(report.dates).toEqual([]);
  });

  test.each([
    [
      'a line below the headline',
      ['Ferry talks open in Huế', '', 'VNA', '', 'Talks began.'],
      'VNA',
    ],
    [
      'a byline',
      ['Ferry talks open in Huế', '', 'By Jane Example, Reuters', '', 'Talks began.'],
      'Reuters',
    ],
    ['a labelled line', ['WRITER:', 'Reuters', 'Talks began.'], 'Reuters'],
    [
      'a date line',
      ['Ferry talks open in Huế', '', 'PTI | Updated: May 4, 2025', '', 'Talks began.'],
      'PTI',
    ],
    [
      'a hyphen',
      ['VIENTIANE TIMES/ASIA NEWS NETWORK - Talks began.'],
      'VIENTIANE TIMES+ASIA NEWS NETWORK',
    ],
    ['the first paragraph', ['Talks began, IRNA reported.'], 'IRNA'],
  ])('finds the agency in %s', (_, lines, credits) => {
    expect(credited(read(...lines)).join('+')).toBe(credits);
  });

  test('finds a place alone on the line above the text, where the text names it', () => {
    expect(read('Jakarta.', 'Talks began in Jakarta.').dateline?.value).toBe('Jakarta');
    expect(read('Jakarta.', 'Talks began.').dateline).toBeUndefined();
  });

  test('reads a report whose every line is like a headline', () => {
    expect(textsIn(read('Talks began', 'They ended'))).toEqual(['They ended']);
    expect(textsIn(read('Talks began'))).toEqual(['Talks began']);
  });

  test('a copyright notice below the text gives a year', () => {
    expect(read('Talks began.', '', '© 2025 The Wire').copyrightYears).toMatchObject([
      { value: 2025, line: 3 },
    ]);
  });

  test.each([
    ['a date before it', ['HUẾ — Talks began.', '', 'date 2026-03-05 Ministers met.']],
    [
      'a dateline after the credit',
      ['HUẾ — Talks began. — VNA/VNS', '', 'HANOI — Ministers met there.'],
    ],
    [
      'a headline and a dateline',
      ['HUẾ — Talks began.', '', 'Ministers meet', 'HANOI, May 4 (TASS) – Ministers met.'],
    ],
    [
      'a headline and a date',
      ['HUẾ — Talks began.', '', 'Ministers meet again in Hanoi', '4 March 2026', long],
    ],
  ])('of two reports reads the first, and says where the second begins: %s', (_, lines) => {
    const report = read(...lines);
    expect(textsIn(report)).toEqual(['Talks began.']);
    expect(report.warnings[0]).toMatch(/two reports: line 3, .* up to line 2, was drafted/);
  });

  test.each([
    [
      'a dateline in the middle',
      ['HUẾ — Talks began.', '', 'HANOI — That is where they met before.', '', 'They ended.'],
      3,
    ],
    [
      'a date in the middle',
      ['Talks began.', '', 'They met.', '', '4 March 2026', '', 'They ended.'],
      4,
    ],
  ])('%s is not enough for two reports', (_, lines, count) => {
    const report = read(...lines);
    expect(report.warnings).toEqual([]);
    expect(report.paragraphs).toHaveLength(count);
  });

  test('leaves out the lines after the credit, and warns where they are long', () => {
    const end = ['Talks began.', '', 'They ended, and they will meet again. — VNA/VNS', ''];
    expect(leftOut(read(...end, 'More about ferries.'))).toEqual([`5 ${afterCredit}`]);
    expect(read(...end, 'More about ferries.').warnings).toEqual([]);
    const begin = [long.replace('Officials', 'Ministers'), '', ...end];
    expect(read(...begin, long).warnings[0]).toContain('the text from line 7 on was left out');
  });

  test('a credit in the first half is not the end', () => {
    expect(textsIn(read('Talks began. (VNA)', '', long))).toEqual(['Talks began.', long]);
  });

  test('warns where there is no text', () => {
    const report = read('date 2026-03-04', '', '— VNA/VNS');
    expect(report.paragraphs).toEqual([]);
    expect(report.warnings[0]).toContain('no text');
  });
});
