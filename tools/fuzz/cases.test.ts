import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { cases, originals, type Case } from './cases.ts';
import { judgeFile } from './judge-file.ts';
import { judgeFolder } from './judge-folder.ts';

const content = await readContent('tests/fixtures/content');
const judged = (tried: Case) => (tried.onDisk ? judgeFolder(tried) : judgeFile(content, tried));

test('sound files are accepted without a fault', async () => {
  for (const { base, path, bytes } of originals) {
    const verdict = await judged({ base, changes: [{ path, bytes }], onDisk: false });
    expect([path, verdict]).toEqual([path, { accepted: true, fault: undefined }]);
  }
});

test('cases are accepted, or refused with places in their files', async () => {
  const accepted = fc.sample(cases, { seed: 1, numRuns: 150 }).map(async (tried) => {
    const { accepted, fault } = await judged(tried);
    expect(fault).toBe(undefined);
    return accepted;
  });
  const count = (await Promise.all(accepted)).filter(Boolean).length;
  expect(count).toBeGreaterThan(15);
  expect(count).toBeLessThan(75);
});

test('a folder is judged on a disk', async () => {
  const folder = (changes: Case['changes']) =>
    judgeFolder({ base: 'tests/fixtures/content', changes, onDisk: true });
  expect(await folder([])).toEqual({ accepted: true, fault: undefined });
  expect(await folder([{ path: 'sources/wire.yml', other: 'nothing' }])).toEqual({
    accepted: false,
    fault: undefined,
  });
});
