import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { filesIn } from '../../tests/project.ts';
import { tryEdits, type Difference, type EditReport } from './try-edits.ts';

const fixture = 'tests/fixtures/content';

/**
 * Edits the fixture content, of which sites are copies.
 *
 * @param makes returns whether the build of a number makes the site of the content; otherwise undefined where it
 *   leaves the last one, and false where it refuses the content.
 */
async function tried(edits: number, makes: (number: number) => boolean | undefined) {
  const folder = newFolder();
  const content = join(folder, 'content');
  cpSync(fixture, content, { recursive: true });
  const reports: EditReport[] = [];
  const differences: Difference[] = [];
  let builds = 0;
  const build = (site: string, cache: string) => {
    const made = makes((builds += 1));
    mkdirSync(cache, { recursive: true });
    if (made === false) {
      return Promise.resolve({ code: 1, stdout: '', stderr: 'correct the content' });
    }
    if (made) {
      rmSync(site, { recursive: true, force: true });
      cpSync(content, site, { recursive: true });
    }
    return Promise.resolve({ code: 0, stdout: '', stderr: '' });
  };
  await tryEdits(
    { content, folder, build },
    { edits, every: edits, seed: 1 },
    (report) => reports.push(report),
    (difference) => differences.push(difference),
  );
  return { reports, differences, content: filesIn(content) };
}

test('tryEdits finds no difference between a site that was built again and a new one', async () => {
  const { reports, differences, content } = await tried(3, () => true);
  expect(reports.map(({ isAccepted }) => isAccepted)).toEqual([true, true, true]);
  expect(differences).toEqual([]);
  expect(content).not.toEqual(filesIn(fixture));
});

test('tryEdits names what differs where an edit did not reach the site', async () => {
  const { reports, differences } = await tried(1, (number) => number !== 2 || undefined);
  const [{ kind, paths } = { kind: '', paths: [''] }] = reports;
  expect(differences).toMatchObject([{ edits: [{ kind }], files: paths }]);
});

test('tryEdits undoes what is refused', async () => {
  const { reports, differences, content } = await tried(1, (number) => number !== 2);
  expect(reports).toMatchObject([{ isAccepted: false }]);
  expect(differences).toEqual([]);
  expect(content).toEqual(filesIn(fixture));
});
