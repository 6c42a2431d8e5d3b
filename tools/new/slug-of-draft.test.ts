import { describe, expect, test } from 'vitest';
import { slugForm } from '../../src/model/briefing.ts';
import { folderOfDraft, slugOfDraft } from './slug-of-draft.ts';

const draftOf = (fields: Record<string, unknown>) => ({
  fields: Object.entries(fields).map(([key, value]) => ({ key, value })),
  found: [],
  decisions: [],
});

describe('slugOfDraft', () => {
  test.each([
    [
      { countries: ['LA', 'VN'], sector: ['electricity', 'trade'], date: '2026-02-05' },
      'la-vn-electricity-2026-02-05',
    ],
    [{ countries: ['LA'], date: '2025-10~' }, 'la-2025-10'],
    [{ sector: ['trade'], date: '2019?' }, 'report-trade-2019'],
    [{}, 'report-undated'],
  ])('names a draft by what is known of it: %j', (fields, slug) => {
    expect(slugOfDraft(draftOf(fields))).toBe(slug);
    expect(slug).toMatch(slugForm);
  });
});

test('a draft is in the folder of its year, or of those without a date', () => {
  expect(folderOfDraft(draftOf({ date: '2025-10~' }))).toBe('2025');
  expect(folderOfDraft(draftOf({ date: undefined }))).toBe('undated');
});
