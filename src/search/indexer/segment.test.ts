import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { smallNames } from '../../../tests/fixtures/lexicon.ts';
import { published } from '../../../tests/fixtures/published.ts';
import type { StoredResult } from '../index-format.ts';
import { briefingDocument } from './search-document.ts';
import { openSegment, segmentMaker } from './segment.ts';

const makeSegment = segmentMaker(smallNames);
const names = { sourceName: 'Việt Nam News', sectorLabels: ['Trade'] };
const briefing = (day: number, text: string) =>
  briefingDocument(published(`day-${day}`, `2026-05-0${day}`), text, names);
const briefings = [briefing(1, 'coal in Hà Nội'), briefing(3, 'a railway'), briefing(2, 'coal')];

test('a segment is the same to the byte, in whatever order its briefings come', () => {
  const bytes = makeSegment(briefings);
  expect(Buffer.compare(bytes, makeSegment(briefings.toReversed()))).toBe(0);
});

test('a segment has the results of its briefings, the newest first, and their words', () => {
  const { results, words, postings } = openSegment(makeSegment(briefings));
  const urls = Array.from(results.ends, (end, index) => {
    const packed = results.bytes.subarray(results.ends[index - 1] ?? 0, end);
    return (JSON.parse(gunzipSync(packed).toString()) as StoredResult).url;
  });
  expect(urls).toEqual(['briefings/day-3/', 'briefings/day-2/', 'briefings/day-1/']);
  expect(words).toEqual(expect.arrayContaining(['coal', 'railway']));
  const coal = postings.terms.findIndex((term) => term.startsWith('coal'));
  expect([postings.documents[coal], postings.first[coal], postings.last[coal]]).toEqual([2, 1, 2]);
});

test('a segment of no documents can be made', () => {
  expect(openSegment(makeSegment([]))).toMatchObject({ facets: [], words: [] });
});
