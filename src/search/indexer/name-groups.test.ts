import { expect, test } from 'vitest';
import { namesIn } from '../index-format.ts';
import { groupNames } from './name-groups.ts';
import { hexDigest } from './packed-file.ts';

test('files have names of their own, and a change of some gives few others new names', () => {
  const digests = Array.from({ length: 400 }, (_, file) => hexDigest(`file ${file}`));
  const names = namesIn(groupNames(digests, 8));
  expect(new Set(names).size).toBe(400);
  const after = namesIn(groupNames(digests.with(9, 'f'.repeat(24)).toSpliced(300, 1), 8));
  expect(after).toHaveLength(399);
  expect(after.filter((name) => !names.includes(name)).length).toBeLessThan(100);
  expect(groupNames([], 8)).toEqual({ digests: [], files: '' });
});
