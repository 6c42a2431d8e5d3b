import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../tests/fixtures/published.ts';
import { Briefing, newestFirst, slugForm } from './briefing.ts';

const good = {
  ...{ title: 'Talks in Vientiane', summary: 'Two ministers met.', date: '2026-02-05' },
  ...{ source: 'vna', countries: ['LA', 'VN'], sector: 'trade' },
};
const issues = (change: Record<string, unknown>) => issuesOf(Briefing, { ...good, ...change });

describe('Briefing', () => {
  test('has empty lists where it says nothing, and one sector as a list', () => {
    expect(Briefing.parse({ ...good, draft: 'false' })).toEqual({
      ...good,
      ...{ sector: ['trade'], events: [], agreements: [], people: [], organisations: [] },
      ...{ figures: [], deadlines: [], corrections: [], draft: false },
    });
  });

  test.each([
    [{ titel: 'x' }, 'unrecognized_keys', ''],
    [{ title: ['a'] }, 'invalid_type', 'title'],
    [{ title: 'a'.repeat(201) }, 'short-enough', 'title'],
    [{ date: '2026-02-30' }, 'possible-date', 'date'],
    [{ date: '2019' }, 'date-note', 'date'],
    [{ date: '2025-10-16~' }, 'date-note', 'date'],
    [{ countries: ['LA', 'VN', 'RU', 'CN', 'KH', 'TH', 'MM'] }, 'too_big', 'countries'],
    [{ countries: ['LA', 'VN', 'LA'] }, 'listed-once', 'countries.2'],
    [{ people: [{ person: 'a' }, { person: 'a' }] }, 'listed-once', 'people.1.person'],
    [{ mentions: ['CN', 'VN'] }, 'mentioned-once', 'mentions.1'],
    [{ sector: ['trade', 'trade'] }, 'listed-once', 'sector.1'],
    [{ sector: [] }, 'too_small', 'sector'],
    [{ url: 'javascript:alert(1)' }, 'web-address', 'url'],
    [{ event: { date: '2026-02-30', kind: 'forum' } }, 'possible-date', 'event.date'],
    [{ draft: 'yes' }, 'invalid_value', 'draft'],
    [{ agency: 'n/a' }, 'no-value', 'agency'],
    [{ people: [{ person: 'a', office: '-' }] }, 'no-value', 'people.0.office'],
  ])('refuses %j', (change, rule, path) => {
    expect(issues(change)).toEqual([[rule, path]]);
  });

  test.each([
    [{ date: '2019', dateNote: 'By the targets it names.' }],
    [{ countries: ['NO'], mentions: [] }],
    [{ title: 'A <b> & "c"' }],
    [{ people: ['Minister', 'Chairman', undefined].map((office) => ({ person: 'a', office })) }],
  ])('accepts %j', (change) => {
    expect(issues(change)).toEqual([]);
  });

  test('has all that is wrong in several fields at once', () => {
    const change = { date: '2019', mentions: ['VN'], title: [] };
    expect(issues(change).map(([rule]) => rule)).toEqual([
      'invalid_type',
      'date-note',
      'mentioned-once',
    ]);
  });

  test.each([
    [{ people: [null, 'a', { person: 5 }, { person: 5 }] }],
    [{ corrections: [null, { date: '2026' }, { date: 5 }] }],
    [{ deadlines: [null, { date: 5 }, 7] }],
  ])('leaves %j to the schema', (change) => {
    const rules = issues(change).map(([rule]) => rule);
    expect(rules).toContain('invalid_type');
    expect(rules).not.toContain('corrected-later');
    expect(rules).not.toContain('listed-once');
  });

  test.each([
    ['2026-02-05', '2026-02-05', 0],
    ['2026-02-05', '2026-02-04', 1],
    ['2026-02-05', '2025-12/2026-02', 0],
    ['2026-02-05', '2025', 1],
    ['2026', '2026-01', 0],
  ])('of %s, with the date %s ahead, has %i issues', (date, ahead, count) => {
    const deadlines = [{ date: ahead, what: 'A bridge opens', kind: 'planned' }];
    expect(issues({ date, dateNote: 'Inferred.', deadlines })).toEqual(
      Array(count).fill(['date-ahead', 'deadlines.0.date']),
    );
  });

  test.each([
    ['2026-02-05', '2026-02-05', 0],
    ['2026-02-05', '2026-02-04', 1],
    ['2026', '2026-01-01', 0],
    ['2026', '2025-12-31', 1],
  ])('of %s, corrected on %s, has %i issues', (date, day, count) => {
    const corrections = [{ date: day, note: 'A slip.', fields: ['body'] }];
    expect(issues({ date, dateNote: 'Inferred.', corrections })).toEqual(
      Array(count).fill(['corrected-later', 'corrections.0.date']),
    );
  });

  test.each([
    ['2026-03-01', []],
    ['2026-02-05', []],
    ['2026-03-01T14:05+07:00', []],
    ['2026-03-01T07:05Z', []],
    ['2026-02-04', ['published-later']],
    ['2026-03-02', ['corrected-later']],
    ['2026-02-30', ['published-date']],
    ['2026-03', ['published-date']],
    ['2026-03-01~', ['published-date']],
    ['2026-03-01T14:05', ['published-date']],
    ['2026-03-01T24:00Z', ['published-date']],
    ['1 March 2026', ['published-date']],
    ['', ['not-empty']],
  ])('of 5 February, online on "%s", corrected on 1 March, breaks %j', (published, rules) => {
    const corrections = [{ date: '2026-03-01', note: 'A slip.', fields: ['body'] }];
    expect(issues({ date: '2026-02-05', published, corrections }).map(([rule]) => rule)).toEqual(
      rules,
    );
  });
});

test('slugForm lets through what survives in an address', () => {
  const slugs = ['a', 'russia-laos_2', '2026', '-a', 'a b', 'café', 'a.b', 'a/b', '', 'a\n'];
  expect(slugs.filter((slug) => slugForm.test(slug))).toEqual(['a', 'russia-laos_2', '2026']);
});

describe('newestFirst', () => {
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

  test('is a total order', () => {
    const briefing = fc.record({
      slug: fc.stringMatching(/^[a-z]{1,3}$/),
      date: fc.constantFrom('2019', '2019-01', '2019-01-01', '2019-01-01~', '2026-02-05', '2026'),
    });
    const list = fc.uniqueArray(briefing, { selector: ({ slug }) => slug, maxLength: 20 });
    fc.assert(
      fc.property(list, (briefings) => {
        expect(briefings.toReversed().sort(newestFirst)).toEqual([...briefings].sort(newestFirst));
        for (const a of briefings) {
          for (const b of briefings) expect(newestFirst(a, b) === 0).toBe(a === b);
        }
      }),
    );
  });
});
