import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { tryEdits, type Difference, type EditReport } from '../tools/random-edits/try-edits.ts';
import { openBuiltProject, type TestProject } from './project.ts';

let project: TestProject;
beforeEach(() => (project = openBuiltProject(inject('builtProject'))));
afterEach(() => project.remove());

test('a site that is built again after edits is to the byte the one that is built from nothing', async () => {
  const edits: EditReport[] = [];
  const { content, folder } = project;
  const build = (OUT_DIR: string, CACHE_DIR: string) => project.build([], { OUT_DIR, CACHE_DIR });
  const differences: Difference[] = [];
  await tryEdits(
    { content, folder, build },
    { edits: 4, every: 4, seed: 1 },
    (edit) => edits.push(edit),
    (difference) => differences.push(difference),
  );
  expect(edits.filter(({ isAccepted }) => isAccepted).length).toBeGreaterThan(1);
  expect(differences).toEqual([]);
}, 240_000);
