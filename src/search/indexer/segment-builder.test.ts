import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallGazetteer } from '../../../tests/fixtures/lexicon.ts';
import { published } from '../../../tests/fixtures/published.ts';
import { openPart } from './segment.ts';
import { openPartMaker, type IndexedBriefing } from './segment-builder.ts';

const maker = openPartMaker(smallGazetteer);

/** A briefing, by its day in May and its body. */
type Telling = readonly [day: number, body: string];

function briefing([day, body]: Telling): IndexedBriefing {
  const slug = `day-${day}`;
  const date = `2026-05-${String(day).padStart(2, '0')}`;
  return {
    ...{ text: () => body, briefing: published(slug, date), sourceName: 'Việt Nam News' },
    ...{ sectorLabels: ['Trade'], digest: body },
  };
}

const partOf = (tellings: readonly Telling[], kept?: Uint8Array) =>
  maker.ofBriefings(tellings.map(briefing), kept);

const word = fc.constantFrom('coal', 'coals', 'Hà Nội', 'US$5.2 million', 'Vietnam', 'NPP', '한국');
const body = fc.array(fc.oneof(word, fc.stringMatching(/^[a-f]{2,6}$/)), { minLength: 1 });
const tellings = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    body.map((words) => words.join(' ')),
  ),
  { selector: ([day]) => day },
);

describe('ofBriefings', () => {
  test('gives the same part to the byte, whatever part it was made from and in any order', () => {
    fc.assert(
      fc.property(tellings, tellings, fc.nat(), (before, after, share) => {
        const kept = partOf(before);
        const same = before.slice(share % (before.length + 1));
        const days = new Set(same.map(([day]) => day));
        const now = [...after.filter(([day]) => !days.has(day)), ...same];
        const scratch = partOf(now.toReversed());
        expect(Buffer.compare(partOf(now, kept), scratch)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('does not read a briefing that it knows', () => {
    const known = briefing([1, 'coal']);
    const kept = maker.ofBriefings([known]);
    known.text = () => {
      throw new Error('read');
    };
    const changed = briefing([2, 'rubber']);
    expect(openPart(maker.ofBriefings([known, changed], kept)).orders()).toHaveLength(2);
    expect(() => maker.ofBriefings([known, changed])).toThrow('read');
  });

  test('knows a copy under another name for another briefing', () => {
    const first = briefing([1, 'coal']);
    const copy = { ...briefing([2, 'coal']), digest: first.digest };
    const kept = maker.ofBriefings([first]);
    const part = maker.ofBriefings([copy], kept);
    expect(Buffer.compare(part, maker.ofBriefings([copy]))).toBe(0);
    expect(Buffer.compare(part, kept)).not.toBe(0);
  });

  test('passes over a part that is damaged anywhere', () => {
    const now: Telling[] = [
      [1, 'coal'],
      [2, 'rubber'],
    ];
    const kept = partOf([[1, 'coal']]);
    const scratch = partOf(now);
    fc.assert(
      fc.property(fc.nat({ max: kept.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = Uint8Array.from(kept);
        damaged[at] = (damaged[at] ?? 0) ^ by;
        expect(Buffer.compare(partOf(now, damaged), scratch)).toBe(0);
        expect(Buffer.compare(partOf(now, kept.subarray(0, at)), scratch)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test('passes over a part that was made with another gazetteer', () => {
    const known = briefing([1, 'Salavan']);
    const others = openPartMaker({
      named: [{ kind: 'place', id: 'salavan', names: ['Salavan'] }],
      synonyms: [],
    });
    const kept = others.ofBriefings([known]);
    expect(Buffer.compare(maker.ofBriefings([known], kept), partOf([[1, 'Salavan']]))).toBe(0);
  });

  test('marks parts of the same contents alike, whatever their digests', () => {
    const some = briefing([1, 'coal']);
    const mark = (digest: string) => openPart(maker.ofBriefings([{ ...some, digest }])).mark;
    expect(mark('a')).toBe(mark('b'));
    expect(mark('a')).not.toBe(openPart(partOf([[1, 'rubber']])).mark);
  });
});

describe('ofPages', () => {
  const page = (title: string) => ({
    card: { url: `agreements/${title}/`, title, date: '', source: 'Agreement', pairs: '' },
    ...{ summary: '', body: 'coal', aside: '', order: title },
    facets: { country: ['la'], sector: [], source: [], year: [] },
  });

  test('gives the same part to the byte, whatever part it was made from', () => {
    const kept = maker.ofPages([page('a'), page('b')]);
    const now = [page('b'), page('c')];
    expect(Buffer.compare(maker.ofPages(now, kept), maker.ofPages(now))).toBe(0);
    expect(maker.ofPages([page('b'), page('a')], kept)).toBe(kept);
  });
});
