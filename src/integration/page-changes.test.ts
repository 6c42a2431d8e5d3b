import { describe, expect, test } from 'vitest';
import { contentOf } from '../../tests/fixtures/broken/content.ts';
import {
  agreementWith,
  fileOf,
  figureWith,
  publishedWith,
} from '../../tests/fixtures/sound/records.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { siteOf } from '../site/site.ts';
import { pageChanges } from './page-changes.ts';

const corrections: PublishedBriefing['corrections'] = [
  { date: '2026-03-01', note: 'It was 5.', fields: ['figures'] },
];

const briefings = [
  { slug: 'talks', date: '2026-02-05', agreements: ['coal'], mentions: ['CN'] },
  { slug: 'Old', date: '2018-05-01', source: 'kpl', sector: ['power'], corrections },
  { slug: 'plan', date: '2019', countries: ['TH'], sector: ['rail'] },
  { slug: 'sums', date: '2025-01-01', figures: [figureWith()] },
  { slug: 'inferred', date: '2025-06-02~', source: 'tass', sector: ['wind'] },
  { slug: 'before', date: '2025-06-01', source: 'tass', sector: ['wind'] },
  { slug: 'after', date: '2025-06-02', sector: ['wind'] },
  { slug: 'unfinished', date: '2027-01-01', draft: true },
].map(publishedWith);
const content = {
  ...contentOf(
    Object.fromEntries(briefings.map((briefing) => [briefing.slug, { data: briefing }])),
    {
      agreements: [
        fileOf('coal', agreementWith()),
        fileOf(
          'rice',
          agreementWith({ history: [{ status: 'signed', date: '2025', briefing: 'none' }] }),
        ),
      ],
      organisations: [
        fileOf('customs-vn', { name: 'Customs', names: [], kind: 'statistics_office' }),
      ],
    },
  ),
  sectors: ['trade', 'wind', 'coal'].map((id) => ({ id, label: id, mediaTopics: [] })),
  sources: new Map(['kpl', 'tass'].map((id) => [id, { name: id, kind: 'agency' as const }])),
};
const changeOf = pageChanges(siteOf({ content }));

describe('pageChanges', () => {
  test.each([
    ['', '2026-03-01'],
    ['briefings/talks/', '2026-02-05'],
    ['briefings/Old/', '2026-03-01'],
    ['pairs/', '2026-03-01'],
    ['pairs/la-vn/', '2026-03-01'],
    ['pairs/la-vn/2/', '2026-03-01'],
    ['pairs/la-vn/timeline/', '2026-03-01'],
    ['figures/la-vn/', '2025-01-01'],
    ['figures/', '2025-01-01'],
    ['countries/cn/', '2026-02-05'],
    ['sectors/trade/2/', '2026-02-05'],
    ['sources/kpl/', '2026-03-01'],
    ['archive/2018/', '2026-03-01'],
    ['archive/2026/2/', '2026-02-05'],
    ['agreements/coal/', '2026-02-05'],
    ['agreements/2/', '2026-02-05'],
    ['corrections/', '2026-03-01'],
    ['corrections/2/', '2026-03-01'],
    ['organisations/customs-vn/', '2025-01-01'],
    ['sectors/wind/', '2025-06-02'],
  ])('%s changed last on %s', (path, day) => {
    expect(changeOf(path)).toBe(day);
  });

  test.each([
    ['briefings/plan/', 'only its year is known'],
    ['archive/2019/', 'the same is true of all its briefings'],
    ['countries/th/', 'as above'],
    ['sources/tass/', 'its newest briefing may be later than the latest day that is known'],
    ['sectors/coal/', 'it has no briefing'],
    ['agreements/rice/', 'no briefing speaks of it'],
    ['about/', 'it shows no briefing'],
    ['briefings/unfinished/', 'it is a draft'],
  ])('no day is made up for %s: %s', (path) => {
    expect(changeOf(path)).toBeUndefined();
  });
});
