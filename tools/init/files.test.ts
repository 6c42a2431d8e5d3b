import { expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { checkContent } from '../../src/content/checks/check-content.ts';
import { readContent } from '../../src/content/read-content.ts';
import { completed, type Choices } from './choices.ts';
import { filesOfSite } from './files.ts';
import { offeredSectors } from './sectors.ts';

const sectors = offeredSectors.map(({ id }) => id);

test.each<Partial<Choices>>([
  {},
  // A country without a capital, and one with marks in its name.
  { pair: ['CI', 'AQ'] },
  { pair: ['VC', 'ST'], licence: 'reserved', sectors: ['health'] },
  { sectors, licence: 'cc0', contact: 'mailto:desk@example.org', language: 'en-KE' },
  { title: 'News: “A & B” #1 [test]', publisher: 'B: C', description: '- not a list' },
])('a site of %j has no problems', async (chosen) => {
  const files = filesOfSite(completed(chosen));
  expect(filesOfSite(completed(chosen))).toEqual(files);
  const folder = newFolder(Object.fromEntries(files.map(({ path, text }) => [path, text])));
  const content = await readContent(folder);
  const { problems, warnings } = checkContent(content, { today: '2025-04-01' });
  expect([problems, warnings]).toEqual([[], []]);
  expect(content.settings).toMatchObject({ title: completed(chosen).title });
});
