import { expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { recentAdditions } from './recent-additions.ts';

test('recentAdditions has what went online last by its day, that of one day by minute, then report', () => {
  const briefings = [
    published('old-report', '2019', { published: '2026-03-02' }),
    published('unknown', '2026-03-01'),
    published('later-report', '2026-02-05', { published: '2026-03-01' }),
    published('earlier-report', '2026-02-04', { published: '2026-03-01' }),
    published('afternoon', '2026-02-03', { published: '2026-03-01T14:05+07:00' }),
    published('one-too-many', '2026-02-05', { published: '2026-02-28' }),
  ];
  const days = Array.from(recentAdditions(briefings, 4), ([day, list]) => [
    day,
    ...list.map(({ slug }) => slug),
  ]);
  expect(days).toEqual([
    ['2026-03-02', 'old-report'],
    ['2026-03-01', 'afternoon', 'later-report', 'earlier-report'],
  ]);
});
