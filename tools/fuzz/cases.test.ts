import { beforeAll, describe, expect, test } from 'vitest';
import { caseOf } from './cases.ts';
import { openJudge, type Judge } from './judge.ts';
import { readOriginals } from './originals.ts';

const originals = readOriginals();
let judge: Judge;
beforeAll(async () => {
  judge = await openJudge();
});

describe('a case', () => {
  test('is accepted without a fault where nothing is changed', async () => {
    for (const { base, path, bytes } of originals.filter((_, index) => index % 4 === 0)) {
      const verdict = await judge.judge({ base, changes: [{ path, bytes }] });
      expect([path, verdict]).toEqual([path, { accepted: true, fault: undefined }]);
    }
  });

  test('is the same for the same seed and number, and another for others', () => {
    const fed = caseOf(7, 5, originals);
    expect(caseOf(7, 5, originals)).toEqual(fed);
    expect([caseOf(8, 5, originals), caseOf(7, 6, originals)]).not.toContainEqual(fed);
  });

  test('is accepted, or refused with places in its files', async () => {
    const seen = { accepted: 0, refused: 0 };
    for (let number = 0; number < 150; number++) {
      const { accepted, fault } = await judge.judge(caseOf(1, number, originals));
      expect([number, fault]).toEqual([number, undefined]);
      seen[accepted ? 'accepted' : 'refused']++;
    }
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(15);
  });
});
