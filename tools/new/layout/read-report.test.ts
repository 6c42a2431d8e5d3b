import { expect, test } from 'vitest';
import { nameSet } from './name-set.ts';
import { readReport, type Report } from './read-report.ts';

const known = {
  isPlace: nameSet(['Pakse']),
  isSource: nameSet(['VNA', 'VNS', 'TASS', 'Vientiane Times', 'Asia News Network']),
};
/** Reads a report of lines that strokes separate. */
const read = (lines: string) => readReport(lines.replaceAll(' | ', '\n'), known);
const textsIn = ({ paragraphs }: Report) => paragraphs.map(({ text }) => text);
const credited = ({ credits }: Report) => credits.map(({ value }) => value).join('+');
const long = 'Officials of both ministries spoke about ferries, and about the piers. '.repeat(4);

test('takes the date, the dateline and the credit from around the text', () => {
  const date = { readings: [{ year: 2026, month: 3, day: 4 }], label: 'published' };
  expect(read(' date 2026-03-04 HUẾ — Talks began. |  | They ended. — VNA/VNS')).toEqual({
    dates: [{ value: date, line: 1, words: 'date 2026-03-04' }],
    dateline: { value: 'Huế', line: 1, words: 'HUẾ —' },
    credits: ['VNA', 'VNS'].map((value) => ({ value, line: 3, words: '— VNA/VNS' })),
    paragraphs: [
      { text: 'Talks began.', line: 1 },
      { text: 'They ended.', line: 3 },
    ],
    ...{ afterCredit: [], warnings: [] },
  });
});

test('headline, a standfirst of one sentence and a dateline are one report', () => {
  const report = read(
    'World | Ferry talks open in Huế | They will go on for a week. | By Jane Example | 4 March 2026 | Share | HUẾ, March 4 (TASS) – Talks began. | They will go on for a week. | Ferry talks open in Huế',
  );
  expect(report).toMatchObject({
    headline: { text: 'Ferry talks open in Huế', line: 2 },
    standfirst: { text: 'They will go on for a week.', line: 3 },
    dateline: { value: 'Huế', line: 7 },
    dates: [{ line: 5 }, { value: { label: 'dateline', readings: [{ month: 3, day: 4 }] } }],
    credits: [{ value: 'TASS' }],
    paragraphs: [{ text: 'Talks began.', line: 7 }],
    warnings: [],
  });
});

test('finds a headline that is a question', () => {
  const report = read('World | Will the ferries return? | Talks began. | They ended.');
  expect(report.headline?.text).toBe('Will the ferries return?');
  expect(textsIn(report)).toEqual(['Talks began.', 'They ended.']);
});

test.each([
  ['Ferry talks open | They go on. | 4 March 2026 | Talks began. | They ended.', 'They go on.'],
  ['Ferry talks open today | Ministers stay a week | Talks began.', 'Ministers stay a week'],
  ['Ferry talks open | Talks began. | They ended.', undefined],
  ['Talks began. | 4 March 2026', undefined],
])('in "%s" the standfirst is %s', (lines, standfirst) => {
  const report = read(lines);
  expect(report.standfirst?.text).toBe(standfirst);
  expect(textsIn(report)[0]).toBe('Talks began.');
});

test('leaves out what the page prints around the text', () => {
  const report = read(
    'Ferry talks open in Huế | Listen to this article | ALSO READ | Ferries to run on Sundays, too | Talks began. | Advertisement | The ministers shake hands. (Photo: VNA) | Read more: Ferries to run on Sundays | They ended. | ferries | Huế',
  );
  expect(textsIn(report)).toEqual(['Talks began.', 'They ended.']);
});

test.each([
  ['They ended. VIENTIANE TIMES/ASIA NEWS NETWORK', 'VIENTIANE TIMES+ASIA NEWS NETWORK'],
  ['They ended. | VNA | Related stories | Ferries to run on Sundays | 5 March 2026', 'VNA'],
  ['They ended. Enditem |  | Source: Xinhua', 'Xinhua'],
])('finds the credit in "%s"', (end, credits) => {
  const report = read(`Talks began. |  | ${end}`);
  expect(credited(report)).toBe(credits);
  expect(textsIn(report)).toEqual(['Talks began.', 'They ended.']);
  expect(report.dates).toEqual([]);
});

test.each([
  ['Ferry talks open in Huế | By Jane Example, Reuters | Talks began.', 'Reuters'],
  ['WRITER: | Reuters | Talks began.', 'Reuters'],
  ['Ferry talks open in Huế | PTI | Updated: May 4, 2025 | Talks began.', 'PTI'],
  ['VIENTIANE TIMES/VNS - Talks began.', 'VIENTIANE TIMES+VNS'],
  ['Talks began, IRNA reported.', 'IRNA'],
])('finds the agency above or in the text "%s"', (lines, credits) => {
  expect(credited(read(lines))).toBe(credits);
});

test('finds a place alone on the line above the text, where the text names it', () => {
  expect(read('Jakarta. | Talks began in Jakarta.').dateline?.value).toBe('Jakarta');
  expect(read('Jakarta. | Talks began.').dateline).toBeUndefined();
});

test.each([
  'HUẾ — Talks began. |  | date 2026-03-05 Ministers met.',
  'HUẾ — Talks began. — VNA/VNS |  | HANOI — Ministers met there.',
  'HUẾ — Talks began. |  | Ministers meet | HANOI, May 4 (TASS) – Ministers met.',
  `HUẾ — Talks began. |  | Ministers meet again in Hanoi | 4 March 2026 | ${long}`,
])('of two reports reads the first, and says where the second begins: %s', (lines) => {
  const report = read(lines);
  expect(textsIn(report)).toEqual(['Talks began.']);
  expect(report.warnings[0]).toMatch(/two reports: line 3, .* up to line 2, was drafted/);
});

test('a dateline or a date in the middle is not enough for two reports', () => {
  const placed = read('HUẾ — Talks began. | HANOI — That is where they met. | They ended.');
  const dated = read('Talks began. | They met. | 4 March 2026 | They ended.');
  expect([placed, dated].map((report) => report.warnings)).toEqual([[], []]);
  expect([placed, dated].map((report) => report.paragraphs.length)).toEqual([3, 4]);
});

test('leaves out the lines after the credit, unless it is in the first half', () => {
  const report = read('Talks began. |  | They ended. — VNA/VNS |  | More about ferries.');
  expect(report.afterCredit).toEqual([5]);
  expect(textsIn(read(`Talks began. (VNA) |  | ${long}`))).toHaveLength(2);
});

test('warns where there is no text', () => {
  const report = read('date 2026-03-04 |  | — VNA/VNS');
  expect(report.paragraphs).toEqual([]);
  expect(report.warnings[0]).toContain('the whole report');
});
