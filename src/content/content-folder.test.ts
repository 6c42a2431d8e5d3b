import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { problemWithContentFolder } from './content-folder.ts';
import { readContent } from './read-content.ts';

test('a content folder that is missing, a file or empty is one problem, with what to do', async () => {
  const folder = newFolder({ file: '', 'empty/.gitkeep': '', 'briefings/a.md': '' });
  const wordsOf = (path: string) => problemWithContentFolder(path)?.message ?? '';
  expect(wordsOf(folder)).toBe('');
  const flaws = {
    none: /There is no .* CONTENT_DIR.* init/,
    file: /a file/,
    empty: /empty.* init/,
  };
  for (const [name, words] of Object.entries(flaws)) {
    const path = join(folder, name);
    expect(wordsOf(path)).toMatch(words);
    expect(wordsOf(path)).toContain(path.slice(0, 50));
    const { problems } = await readContent(path);
    expect(problems).toEqual([problemWithContentFolder(path)]);
  }
});
