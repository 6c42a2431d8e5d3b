import { expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { readContent } from '../content/read-content.ts';
import { contentDigest } from './content-digest.ts';

const sample = 'tests/fixtures/content';
const content = await readContent(sample);

/** What is read for the checks alone, or follows from other lists. */
const others = [
  'problems',
  'queries',
  'publishedAddresses',
  'sourceTexts',
  'sourceFiles',
  'leftovers',
  'ids',
  'spellings',
  'settingsFile',
];
const lists = Object.keys(content).filter((key) => !others.includes(key));

test.each(lists)('contentDigest changes with %s', (list) => {
  const shorter = { ...content, [list]: list === 'sources' ? new Map() : [] };
  expect(contentDigest(shorter)).not.toBe(contentDigest(content));
});

test('contentDigest is the same of content that was parsed before', async () => {
  const cache = newFolder();
  await readContent(sample, { cache });
  expect(contentDigest(await readContent(sample, { cache }))).toBe(contentDigest(content));
});
