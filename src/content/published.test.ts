import { expect, test } from 'vitest';
import { exampleBriefing } from '../../tests/fixtures/broken/briefing.ts';
import { parseBriefing } from './parse-briefing-file.ts';
import { MarkdownDocument } from './parse/document.ts';
import { isDraft, isPublished, publishedPairs } from './published.ts';

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

test('the published pairs are those of all briefings but drafts, broken ones, too', () => {
  const briefings = [
    { sound: { countries: ['VN', 'LA'] } },
    { sound: { countries: ['VN', 'LA', 'TH'] } },
    { sound: { countries: ['RU', 'CN'], draft: true } },
    { sound: { countries: ['MM'] } },
    {},
  ].map((file) => ({ ...file, problems: [] }));
  expect([...publishedPairs(briefings)]).toEqual(['la-vn', 'la-th', 'th-vn']);
  expect(publishedPairs(briefings)).toBe(publishedPairs(briefings));
});
