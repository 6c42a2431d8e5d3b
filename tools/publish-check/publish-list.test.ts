import { expect, test } from 'vitest';
import { contentOf } from '../../tests/fixtures/broken/content.ts';
import { figureWith, publishedWith } from '../../tests/fixtures/sound/records.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import type { BriefingFile, Content } from '../../src/content/read-content.ts';
import { publishList } from './publish-list.ts';

const nothing = { problems: [], warnings: [] };

/** The points of one list for the first briefing, by the first words of the list's title. */
function pointsOf(
  title: string,
  content: Content,
  checked: Parameters<typeof publishList>[2] = nothing,
) {
  const lists = content.briefings
    .slice(0, 1)
    .flatMap((file) => publishList(file, content, checked, '2026-11-21'));
  return lists.find((list) => list.title.startsWith(title))?.points;
}

const briefing = (change: Partial<Briefing> = {}): Partial<BriefingFile> => ({
  data: publishedWith(change),
});

test('begins with what the check says of this file', () => {
  const content = contentOf({ a: briefing(), b: briefing() });
  const problem = { path: 'a.md', line: 2, column: 8, rule: 'not-empty', message: 'Empty.' };
  const problems = [problem, { ...problem, path: 'b.md' }];
  const warnings = [{ ...problem, rule: 'close-to-source', message: 'Close.' }];
  expect(pointsOf('The file', content, { problems, warnings })).toEqual([
    '2:8 Empty. (not-empty)',
    'warning: 2:8 Close. (close-to-source)',
  ]);
});

test('says no more of a file whose frontmatter is not correct', () => {
  const content = contentOf({ a: { sound: { draft: true } } });
  expect(pointsOf('Corrections', content)).toBeUndefined();
  expect(pointsOf('The file', content)).toEqual([]);
});

test('sets a draft’s numbers beside those of published briefings that they contradict', () => {
  const other = figureWith({ value: 3, asPrinted: 'US$ 3 billion' });
  const content = contentOf({
    a: briefing({ figures: [figureWith()], draft: true }),
    b: briefing({ figures: [other] }),
    c: briefing({ figures: [figureWith({ value: 9 })], draft: true }),
  });
  expect(pointsOf('Disagreements', content)).toEqual([
    {
      text: 'Vietnam: trade with Laos, 2024',
      under: [
        'US$ 2.25 billion. Statistics: customs-vn; this briefing',
        'US$ 3 billion. Statistics: customs-vn; /briefings/b/',
      ],
    },
  ]);
});

test('asks what became of targets and dates that are past, but not of those it names itself', () => {
  const target = figureWith({ status: 'target', period: '2025' });
  const deadline = { date: '2026-06', what: 'A bridge to open', kind: 'planned' as const };
  const ahead = { ...deadline, date: '2030' };
  const data = { figures: [target], deadlines: [deadline, ahead] };
  expect(pointsOf('Past targets', contentOf({ a: briefing(), b: briefing(data) }))).toEqual([
    {
      text: expect.stringMatching(
        /^Vietnam: trade with Laos, 2025: US\$ 2\.25 billion .*\/briefings\/b\/$/,
      ) as string,
      under: [expect.stringContaining('No briefing')],
    },
    expect.stringMatching(/^June 2026: A bridge to open.*\/briefings\/b\/$/),
  ]);
  expect(pointsOf('Past targets', contentOf({ a: briefing(data), b: briefing() }))).toEqual([]);
});

test('names near briefings, other drafts, corrections and what is left to do', () => {
  const url = 'https://paper.example/a';
  const corrections = [{ date: '2026-03-01', note: 'It was 3.', fields: ['body' as const] }];
  const content = contentOf({
    a: briefing({ url, draft: true, date: '2026-02', dateNote: 'By the month.', corrections }),
    b: briefing({ url }),
    c: { sound: { draft: true } },
  });
  expect(pointsOf('Possible duplicates', content)).toEqual([
    expect.stringContaining('/briefings/b/'),
  ]);
  expect(pointsOf('Other drafts', content)).toEqual(['c.md: without a title yet']);
  expect(pointsOf('Corrections', content)).toEqual(['1 March 2026: It was 3. (body)']);
  expect(pointsOf('Before publication', content)).toEqual([
    'The date is February 2026: By the month.',
    `The report is at ${url}`,
    expect.stringContaining('"draft: true"'),
  ]);
});

test('shows the first of many points, and how many are left', () => {
  const draft = { sound: { draft: true } };
  const drafts = { b: draft, c: draft, d: draft, e: draft, f: draft, g: draft };
  const points = pointsOf('Other drafts', contentOf({ a: briefing(), ...drafts }));
  expect(points).toHaveLength(5);
  expect(points?.at(-1)).toBe('And 2 more.');
});
