import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../tests/fixtures/published.ts';
import { Briefing, newestFirst, slugForm } from './briefing.ts';

const good = {
  title: 'Talks in Vientiane',
  summary: 'Two ministers met.',
  date: '2026-02-05',
  source: 'vna',
  countries: ['LA', 'VN'],
  sector: 'trade',
};

/** Each issue as its rule, or zod's code, and its path. */
const issuesOf = (change: Record<string, unknown>) =>
  Briefing.safeParse({ ...good, ...change }).error?.issues.map((issue) => [
    issue.code === 'custom' ? String(issue.params?.['rule']) : issue.code,
    issue.path.join('.'),
  ]) ?? [];

describe('Briefing', () => {
  test('is without events, agreements, people, figures or corrections unless it says so', () => {
    expect(Briefing.parse(good)).toEqual({
      ...good,
      ...{ sector: ['trade'], events: [], agreements: [], people: [], organisations: [] },
      ...{ figures: [], deadlines: [], corrections: [] },
    });
  });

  test('reads one sector as a list of one', () => {
    expect(Briefing.parse(good).sector).toEqual(['trade']);
  });

  test('reads a draft as true or false', () => {
    expect(Briefing.parse({ ...good, draft: 'true' }).draft).toBe(true);
    expect(Briefing.parse({ ...good, draft: 'false' }).draft).toBe(false);
  });

  test.each(Object.keys(good))('requires "%s"', (key) => {
    expect(issuesOf({ [key]: undefined }).map(([, path]) => path)).toEqual([key]);
  });

  test.each([
    [{ titel: 'x' }, ['unrecognized_keys', '']],
    [{ title: ['a'] }, ['invalid_type', 'title']],
    [{ title: 'a'.repeat(201) }, ['short-enough', 'title']],
    [{ summary: 'a'.repeat(601) }, ['short-enough', 'summary']],
    [{ date: '2026-02-30' }, ['possible-date', 'date']],
    [{ date: '2019' }, ['date-note', 'date']],
    [{ date: '2025-10' }, ['date-note', 'date']],
    [{ date: '2025-10-16~' }, ['date-note', 'date']],
    [{ countries: [] }, ['too_small', 'countries']],
    [{ countries: ['LA', 'VN', 'RU', 'CN', 'KH', 'TH', 'MM'] }, ['too_big', 'countries']],
    [{ countries: ['LA', 'VN', 'LA'] }, ['listed-once', 'countries.2']],
    [{ mentions: ['CN', 'CN'] }, ['listed-once', 'mentions.1']],
    [{ people: [{ person: 'a' }, { person: 'a' }] }, ['listed-once', 'people.1.person']],
    [{ mentions: ['CN', 'VN'] }, ['mentioned-once', 'mentions.1']],
    [{ sector: ['trade', 'trade'] }, ['listed-once', 'sector.1']],
    [{ sector: [] }, ['too_small', 'sector']],
    [{ url: 'javascript:alert(1)' }, ['web-address', 'url']],
    [{ event: { date: '2026-02-30', kind: 'forum' } }, ['possible-date', 'event.date']],
    [{ event: { date: '2026-02-03' } }, ['invalid_value', 'event.kind']],
    [{ event: { date: '2026', kind: 'forum', plaec: 'x' } }, ['unrecognized_keys', 'event']],
    [{ draft: 'yes' }, ['invalid_value', 'draft']],
  ])('refuses %j', (change, issue) => {
    expect(issuesOf(change)).toEqual([issue]);
  });

  test.each([
    [{ date: '2019', dateNote: 'By the targets it names.' }],
    [{ countries: ['NO'] }],
    [{ mentions: [] }],
    [{ title: 'A <b> & "c"' }],
    [{ event: { date: '2025', kind: 'target_set', place: 'Hà Nội' } }],
  ])('accepts %j', (change) => {
    expect(issuesOf(change)).toEqual([]);
  });

  test('tells what is wrong in several fields at once', () => {
    const change = { date: '2019', mentions: ['VN'], title: [] };
    expect(issuesOf(change).map(([rule]) => rule)).toEqual([
      'invalid_type',
      'date-note',
      'mentioned-once',
    ]);
  });
});

describe('a rule of briefings', () => {
  test.each([
    [
      { date: '2019' },
      '"2019" is less than a plain full day; say in "dateNote" how the date was found.',
    ],
    [
      { mentions: ['VN'] },
      '"VN" is in "countries" already; "mentions" lists countries that only occur.',
    ],
    [{ people: [{ person: 'a' }, { person: 'a' }] }, '"a" is listed twice; remove one.'],
    [
      { corrections: [{ date: '2026-02-04', note: 'A slip.', fields: ['body'] }] },
      '"2026-02-04" is before the briefing\'s own date, 2026-02-05; write the day of the correction.',
    ],
  ])('says how to mend %j', (change, message) => {
    expect(messagesOf(Briefing, { ...good, ...change })).toEqual([message]);
  });

  test('lets somebody appear in two offices', () => {
    const people = ['Minister', 'Chairman', undefined].map((office) => ({ person: 'a', office }));
    expect(issuesOf({ people })).toEqual([]);
  });

  test.each([
    [{ people: [null, 'a', { person: 5 }, { person: 5 }] }],
    [{ corrections: [null, { date: '2026' }, { date: 5 }] }],
  ])('leaves %j to the schema', (change) => {
    const rules = issuesOf(change).map(([rule]) => rule);
    expect(rules).toContain('invalid_type');
    expect(rules).not.toContain('corrected-later');
    expect(rules).not.toContain('listed-once');
  });

  test('lets a correction be of the day of the briefing, also where that is not known', () => {
    const corrections = (date: string) => [{ date, note: 'A slip.', fields: ['body'] }];
    expect(issuesOf({ corrections: corrections('2026-02-05') })).toEqual([]);
    const year = { date: '2026', dateNote: 'By the targets it names.' };
    expect(issuesOf({ ...year, corrections: corrections('2026-01-01') })).toEqual([]);
    expect(issuesOf({ ...year, corrections: corrections('2025-12-31') })).toHaveLength(1);
  });
});

describe('slugForm', () => {
  test('lets through what survives in an address', () => {
    const slugs = ['a', 'russia-laos_2', '2026', '-a', 'a b', 'café', 'a.b', 'a/b', '', 'a\n'];
    expect(slugs.filter((slug) => slugForm.test(slug))).toEqual(['a', 'russia-laos_2', '2026']);
  });
});

describe('newestFirst', () => {
  const briefings = fc.uniqueArray(
    fc.record({
      slug: fc.stringMatching(/^[a-z]{1,3}$/),
      date: fc.constantFrom('2019', '2019-01', '2019-01-01', '2019-01-01~', '2026-02-05', '2026'),
    }),
    { selector: ({ slug }) => slug },
  );

  test('puts the latest day first, a year below its days, then goes by slug', () => {
    const sorted = [
      { slug: 'z', date: '2026-02-05' },
      { slug: 'a', date: '2026-02-04' },
      { slug: 'b', date: '2026-02-04' },
      { slug: 'a2', date: '2026-01-01' },
      { slug: 'a1', date: '2026' },
      { slug: 'a0', date: '2025-12-31' },
    ];
    expect(sorted.toReversed().sort(newestFirst)).toEqual(sorted);
  });

  test('gives one order, however the list was ordered before', () => {
    fc.assert(
      fc.property(briefings, fc.infiniteStream(fc.nat()), (list, random) => {
        const shuffled = list
          .map((briefing) => ({ briefing, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ briefing }) => briefing);
        expect(shuffled.sort(newestFirst)).toEqual([...list].sort(newestFirst));
      }),
    );
  });

  test('tells any two briefings apart', () => {
    fc.assert(
      fc.property(briefings, (list) => {
        for (const a of list) {
          for (const b of list) {
            expect(Math.sign(newestFirst(a, b))).toBe(-Math.sign(newestFirst(b, a)) + 0);
            expect(newestFirst(a, b) === 0).toBe(a === b);
          }
        }
      }),
    );
  });
});
