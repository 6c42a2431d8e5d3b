import { describe, expect, test } from 'vitest';
import { nameSet } from './name-set.ts';
import { readReport } from './read-report.ts';

const known = {
  isPlace: nameSet(['Pakse']),
  isSource: nameSet(['VNA', 'VNS', 'TASS', 'Vientiane Times', 'Asia News Network']),
};
const read = (...lines: string[]) => readReport(lines.join('\n'), known);
const long = 'Officials of both ministries spoke about ferries, and about the landing stages. '
  .repeat(3)
  .trim();

describe('readReport', () => {
  test('takes the date, the dateline and the credit from around the text', () => {
    expect(read(' date 2026-03-04 HUẾ — Talks began.', '', 'They ended. — VNA/VNS')).toEqual({
      stated: [{ value: '2026-03-04', line: 1, words: 'date 2026-03-04' }],
      dateline: { value: 'Huế', line: 1, words: 'HUẾ —' },
      credits: [
        { value: 'VNA', line: 3, words: '— VNA/VNS' },
        { value: 'VNS', line: 3, words: '— VNA/VNS' },
      ],
      leftOut: [],
      paragraphs: [
        { text: 'Talks began.', line: 1 },
        { text: 'They ended.', line: 3 },
      ],
    });
  });

  test.each([
    [
      'behind the last words',
      'They ended. VIENTIANE TIMES/ASIA NEWS NETWORK',
      ['VIENTIANE TIMES', 'ASIA NEWS NETWORK'],
    ],
    ['on a line of its own', 'They ended.\n\nVNA', ['VNA']],
    ['right under the text', 'They ended.\nVNA', ['VNA']],
    ['between strokes', 'They ended. /TASS/', ['TASS']],
    ['in brackets', 'They ended. (VNA)', ['VNA']],
    ['after a word', 'They ended.\n\nSource: Vientiane Times', ['Vientiane Times']],
    ['beside one that is unknown', 'They ended. — VNA/HARBOUR POST', ['VNA', 'HARBOUR POST']],
  ])('finds the credit %s', (_, end, credits) => {
    const report = read('Talks began.', '', end);
    expect(report.credits.map(({ value }) => value)).toEqual(credits);
    expect(report.paragraphs.map(({ text }) => text)).toEqual(['Talks began.', 'They ended.']);
  });

  test('finds the credit and the day in the dateline', () => {
    expect(read('HUE, May 7. /TASS/. Talks began.')).toMatchObject({
      dateline: { value: 'Hue', words: 'HUE, May 7. /TASS/.' },
      datelineDay: { value: { month: 5, day: 7 } },
      credits: [{ value: 'TASS' }],
      paragraphs: [{ text: 'Talks began.' }],
    });
  });

  test.each([
    '2026-03-04',
    'March 4, 2026',
    'Wednesday, 4 March 2026 - 10:30',
    'Published: 4 Mar 2026',
    '2026-03-04T10:30:00+07:00',
  ])('reads the day "%s" at its head', (day) => {
    expect(read(day, '', 'Talks began.').stated).toMatchObject([{ value: '2026-03-04' }]);
  });

  test.each(['2026-02-30', '04/03/2026', 'Wednesday', 'March 4'])(
    'takes "%s" for no day',
    (day) => {
      expect(read(day, '', 'Talks began.').stated).toEqual([]);
    },
  );

  test('leaves out captions, a byline, a headline and what is said twice, and tells so', () => {
    const report = read(
      'Ferry talks open in Huế',
      '',
      'By Somchai Example',
      '',
      'Talks began, and will go on.',
      '',
      'The ministers shake hands. (Photo: VNA)',
      '',
      'Two ferries — VNA Photo',
      '',
      'Talks began and will go on.',
    );
    expect(report.leftOut.map(({ value, line }) => [value, line])).toEqual([
      ['a headline', 1],
      ['a byline', 3],
      ['a caption', 7],
      ['a caption', 9],
      ['a paragraph that stands above already', 11],
    ]);
    expect(report.paragraphs).toEqual([{ text: 'Talks began, and will go on.', line: 5 }]);
    expect(report.credits).toEqual([]);
  });

  test('finds the dateline and the day beneath headlines', () => {
    expect(
      read('Ferry talks open', '', 'A second line', '', '4 March 2026', '', 'HUẾ — Talks began.'),
    ).toMatchObject({
      dateline: { value: 'Huế' },
      stated: [{ value: '2026-03-04' }],
      leftOut: [{ words: 'Ferry talks open' }, { words: 'A second line' }],
      paragraphs: [{ text: 'Talks began.', line: 7 }],
    });
  });

  test('reads a report whose every line is like a headline', () => {
    expect(read('Talks began', 'They ended').paragraphs).toHaveLength(2);
  });

  test('leaves out the word by which Xinhua ends', () => {
    expect(read('Talks began.', '', 'They ended. Enditem').paragraphs[1]?.text).toBe('They ended.');
  });

  test('joins the lines of a paragraph, and takes every line for one where none is empty', () => {
    expect(read('Talks', 'began.', '', 'They', 'ended.').paragraphs).toEqual([
      { text: 'Talks began.', line: 1 },
      { text: 'They ended.', line: 4 },
    ]);
    expect(read('Talks began.', 'They ended.').paragraphs).toHaveLength(2);
  });

  test.each([
    ['another head', 'date 2026-03-05 Ministers met.'],
    ['another dateline', 'HUẾ — Ministers met.'],
    ['a story after the credit', long],
  ])('refuses two reports, told by %s, and names the line', (_, second) => {
    expect(() => read('HUẾ — Talks began. — VNA/VNS', '', second)).toThrow(
      /^Line 3, “.{1,41}”, begins another report/,
    );
  });

  test('takes a line after the credit for a remark', () => {
    expect(read('Talks began. — VNA/VNS', '', 'Read more about ferries.').leftOut).toMatchObject([
      { value: 'a line after the credit' },
    ]);
  });

  test('refuses marks without a text', () => {
    expect(() => read('date 2026-03-04', '', '— VNA/VNS')).toThrow(/no text in it but/);
  });

  test.each([
    'Trucks at the border gate. — VNA/VNS Photo Thanh Thuỷ',
    'Illustrative image: Trucks at the border gate.',
    'Photo: Workers at the wind farm, in December 2024.',
  ])('does not take a caption for the end: %s', (caption) => {
    const report = read('Talks began.', '', caption, '', 'They ended. — VNS');
    expect(report.leftOut).toMatchObject([{ value: 'a caption', words: caption }]);
    expect(report.paragraphs).toHaveLength(2);
    expect(report.credits).toMatchObject([{ value: 'VNS' }]);
  });

  test('finds the credit at the head, beneath the headline, and at the beginning too', () => {
    const report = read(
      'Ferry talks open',
      '',
      '13/01/2026 15:20',
      'VNA',
      '',
      '(VNA) Talks began.',
    );
    expect(report.paragraphs).toEqual([{ text: 'Talks began.', line: 6 }]);
    expect(report.credits).toMatchObject([
      { value: 'VNA', line: 4 },
      { value: 'VNA', line: 6 },
    ]);
  });

  test('finds a credit in capitals before a hyphen', () => {
    const report = read('VIENTIANE TIMES/ASIA NEWS NETWORK - Talks began.');
    expect(report.paragraphs).toEqual([{ text: 'Talks began.', line: 1 }]);
    expect(report.credits.map(({ value }) => value)).toEqual([
      'VIENTIANE TIMES',
      'ASIA NEWS NETWORK',
    ]);
  });
});
