import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dateShapes } from '../../tools/fuzz/samples.ts';
import { exampleBriefing } from '../../tests/fixtures/broken/briefing.ts';
import { parseBriefing } from './parse-briefing-file.ts';
import { largestFile } from './parse/decode.ts';
import { withPlainLetters } from '../model/plain-letters.ts';
import { withoutHidden } from '../model/text.ts';
import { MarkdownDocument } from './parse/document.ts';

const read = (text: string | Uint8Array) =>
  parseBriefing(new MarkdownDocument(Buffer.from(text as string)));
const problemsIn = (text: string | Uint8Array) =>
  read(text).problems.map(({ line, column, rule }) => [line, column, rule]);

test('reads a briefing', () => {
  expect(read(exampleBriefing({}, 'See [a](/briefings/a/).\n'))).toMatchObject({
    data: { title: 'Talks in Vientiane', countries: ['LA', 'VN'], sector: ['trade'] },
    links: [{ url: '/briefings/a/', line: 10, column: 5 }],
    problems: [],
  });
});

test.each([
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['old Macintosh line ends', (text: string) => text.replaceAll('\n', '\r')],
  ['a byte-order mark', (text: string) => `\uFEFF${text}`],
  ['no line feed at the end', (text: string) => text.trimEnd()],
  ['spaces behind the fences', (text: string) => text.replaceAll('---', '---  ')],
])('reads a file with %s like any other, mistakes in place', (_, change) => {
  expect(read(change(exampleBriefing())).data).toEqual(read(exampleBriefing()).data);
  const broken = exampleBriefing({ countries: '[LA, LX]' }, '👍 <b>\n');
  expect(problemsIn(change(broken))).toEqual([
    [6, 17, 'known-country'],
    [10, 4, 'no-raw-html'],
  ]);
});

test('asks of a draft that is still blank for its title, summary and text alone', () => {
  const figure =
    '[{kind: volume, value: 12, unit: t, period: 2024, publishedBy: vns, country: LA, direction: export, status: actual, asPrinted: 12 tonnes}]';
  const blank = exampleBriefing(
    { title: '# what it is about', summary: '# the news', figures: figure, draft: 'true' },
    '\n',
  );
  const problems = read(blank).problems.map(({ rule, message }) => [rule, message]);
  expect(problems).toEqual([
    ['not-empty', '"title" is empty; write a value.'],
    ['not-empty', '"summary" is empty; write a value.'],
    ['not-empty', 'The body is empty; summarise the report in 150 to 350 words.'],
  ]);
});

test('reads any date alike, in quotes or without', () => {
  const date = fc.oneof(fc.constantFrom(...dateShapes), fc.stringMatching(/^\d[\d/.~?X-]{0,12}$/));
  const said = (yaml: string) => {
    const { data, sound, problems } = read(exampleBriefing({ date: yaml, dateNote: 'Inferred.' }));
    return { data, sound, problems };
  };
  fc.assert(
    fc.property(date, (text) => {
      // Characters that are hidden or not plain are found in the file, before it is read as YAML.
      fc.pre(/^\d/.test(text) && text === text.trim() && withoutHidden(text) === text);
      fc.pre(withPlainLetters(text) === text);
      expect(said(`"${text}"`)).toEqual(said(text));
    }),
  );
});

test('finds everything that is wrong with a file at once', () => {
  const text = exampleBriefing(
    { title: '"Talks', date: '2026-02-30', countries: '[LX]', titel: 'x' },
    '# A\n\n<b>\n',
  );
  expect(problemsIn(text)).toEqual([
    [2, 8, 'yaml'],
    [8, 1, 'known-key'],
    [4, 7, 'possible-date'],
    [6, 13, 'known-country'],
    [11, 1, 'heading-order'],
    [13, 1, 'no-raw-html'],
  ]);
});

test('finds a figure that is not in the text', () => {
  const figure =
    '[{ kind: price, value: 5, unit: USD/t, period: 2024, status: actual, reporter: evn, asPrinted: 5 }]';
  expect(problemsIn(exampleBriefing({ figures: figure }, 'It costs 5.\n'))).toEqual([]);
  expect(problemsIn(exampleBriefing({ figures: figure }, 'It costs 6.\n'))).toEqual([
    [8, 105, 'as-printed'],
  ]);
});

test('knows the sound fields of a broken briefing', () => {
  const { data, sound } = read(exampleBriefing({ title: '[a]' }));
  expect(data).toBeUndefined();
  expect(sound).toMatchObject({ source: 'vna', sector: ['trade'] });
});

test('calls an empty body empty on the line where it would begin', () => {
  expect(problemsIn(exampleBriefing({}, ''))).toEqual([[9, 1, 'not-empty']]);
  expect(problemsIn(exampleBriefing({}, '').trimEnd())).toEqual([[8, 1, 'not-empty']]);
});

test.each([
  ['nested quotations', '>'.repeat(19_000)],
  ['nested lists', '- '.repeat(9_000)],
  ['open brackets', `${'['.repeat(19_000)}\n`.repeat(20)],
  ['open emphasis', `${'_a__ *b** '.repeat(1_900)}\n`.repeat(20)],
  ['open comments', `${'<!--'.repeat(4_900)}\n`.repeat(20)],
  ['backticks', Array.from({ length: 180 }, (_, i) => '`'.repeat(i + 1)).join(' a ')],
  ['headings', '# a\n'.repeat(largestFile / 8)],
  ['the beginnings of notes', `${'[^a'.repeat(6_000)}\n`.repeat(13)],
])('comes to an end with %s', (_, body) => {
  const { data, problems } = read(exampleBriefing({}, `${body} a\n`));
  expect(data !== undefined || problems.length > 0).toBe(true);
});

const expectDataOrProblems = (bytes: Uint8Array) => {
  const { data, problems } = read(bytes);
  expect(data !== undefined || problems.length > 0).toBe(true);
  for (const { line, column, message, rule } of problems) {
    expect(line >= 1 && column >= 1 && message !== '' && rule !== '').toBe(true);
    expect(message).not.toContain('{key}');
  }
};

test('gives data or problems for any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), expectDataOrProblems));
});

test('gives data or problems for any YAML-like frontmatter', () => {
  const part = fc.constantFrom(
    ...['title', 'date', ':', ' ', '\n', '  ', '- ', '? ', '[', ']', '{', '}', '"', "'", '#'],
    ...['&a', '*a', '!b', '|', '>', ',', '%', '@', '\t', '...', '--- ', '2019', 'é', '\\'],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      expectDataOrProblems(Buffer.from(`---\n${parts.join('')}\n---\n\nText\n`));
    }),
    { numRuns: 500 },
  );
});

test('gives data or problems for real briefings with bytes cut, doubled or changed', () => {
  const root = 'content/briefings';
  const real = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(`${root}/${name}`));
  expect(real.length).toBeGreaterThan(0);
  const change = fc.tuple(fc.nat(), fc.nat(20), fc.uint8Array({ maxLength: 4 }));
  fc.assert(
    fc.property(fc.constantFrom(...real), change, (bytes, [at, cut, put]) => {
      const index = at % bytes.length;
      const parts = [bytes.subarray(0, index), put, bytes.subarray(index + cut)];
      expectDataOrProblems(Buffer.concat(parts));
    }),
    { numRuns: 300 },
  );
});
