import { expect, test } from 'vitest';
import { briefingWith, contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { datedPublication } from './dated-publication.ts';

test('says once that published briefings lack the day on which they went online', () => {
  const position: [number, number] = [4, 7];
  const undated = briefingWith({ date: '2026-02-05' }, { date: position });
  // Whether the day is right is the business of others.
  const dated = briefingWith({ date: '2026-02-05' }, { 'published:': [5, 1] });
  const draft = briefingWith({ date: '2026-02-05', draft: true });
  expect(foundBy(datedPublication, contentOf({ draft, dated, undated, more: undated }))).toEqual([
    ['undated.md', ...position, 'dated-publication'],
  ]);
  expect(foundBy(datedPublication, contentOf({ draft, dated }))).toEqual([]);
});
