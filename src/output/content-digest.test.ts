import { expect, test } from 'vitest';
import { translatedContent } from '../../tests/fixtures/broken/translation.ts';
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
  'countryFiles',
  'leftovers',
  'ids',
  'spellings',
  'settingsFile',
];
const lists = Object.keys(content).filter((key) => !others.includes(key));

const translated = {
  'pages/about.md': '---\ntitle: About\ndescription: About us.\n---\n\nUs.\n',
  'pages/about.vi.md': '---\ntitle: Về\ndescription: Về.\noriginal: "0"\n---\n\nVề.\n',
  'pairs/la-vn.md': '---\nasOf: 2026-02-06\n---\n\nWords.\n',
  'pairs/la-vn/2026-02-01.md': '---\nasOf: 2026-01-06\n---\n\nFewer words.\n',
  'pairs/la-vn.vi.md': '---\noriginal: "0"\n---\n\nLời.\n',
};

test.each(lists)('contentDigest changes with %s', async (list) => {
  const { earlierStates, translations, pageTranslations, stateTranslations } =
    await translatedContent({ files: translated });
  const further = { earlierStates, translations, pageTranslations, stateTranslations };
  const whole = { ...content, ...further };
  const shorter = { ...whole, [list]: list === 'sources' ? new Map() : [] };
  expect(contentDigest(shorter)).not.toBe(contentDigest(whole));
});

test('contentDigest is the same of content that was parsed before', async () => {
  const cache = newFolder();
  await readContent(sample, { cache });
  expect(contentDigest(await readContent(sample, { cache }))).toBe(contentDigest(content));
});
