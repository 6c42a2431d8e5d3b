import { describe, expect, test } from 'vitest';
import { isDraft, isPublished, publishedPairs } from './published.ts';
import { exampleBriefing } from '../../tests/fixtures/broken/briefing.ts';
import { parseBriefing } from './parse-briefing-file.ts';
import { MarkdownDocument } from './parse/document.ts';

test.each([
  ['a briefing', {}, false, true],
  ['a briefing that says that it is no draft', { draft: 'false' }, false, true],
  ['a draft', { draft: 'true' }, true, false],
  ['a broken briefing', { countries: '[XX]' }, false, false],
  ['a broken draft', { draft: 'true', countries: '[XX]' }, true, false],
  ['a draft that says so twice', { draft: 'true\ndraft: false' }, false, false],
])('%s: whether it is a draft, and whether it is published', (_, change, draft, published) => {
  const file = parseBriefing(new MarkdownDocument(Buffer.from(exampleBriefing(change))));
  expect([isDraft(file), isPublished(file)]).toEqual([draft, published]);
});

describe('publishedPairs', () => {
  test('are those of all briefings, broken ones, too, but no drafts', () => {
    const briefings = [
      { sound: { countries: ['VN', 'LA'] } },
      { sound: { countries: ['VN', 'LA', 'TH'] } },
      { sound: { countries: ['RU', 'CN'], draft: true } },
      { sound: { countries: ['MM'] } },
      {},
    ];
    expect([...publishedPairs(briefings)]).toEqual(['la-vn', 'la-th', 'th-vn']);
    expect(publishedPairs(briefings)).toBe(publishedPairs(briefings));
  });
});
