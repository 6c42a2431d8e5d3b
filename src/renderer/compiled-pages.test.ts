import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { readEnvironment } from '../site/environment.ts';
import { compilePages } from './compiled-pages.ts';

test('compilePages keeps no pages for a theme that changed while they were compiled', async () => {
  const colours = [1, 2].map(() => `#${randomBytes(3).toString('hex')}`);
  const [first, second] = colours.map((colour) => `:root { --rule: ${colour}; }`) as [
    string,
    string,
  ];
  const content = newFolder({ 'theme.css': first });
  const compiling = compilePages(readEnvironment({ CONTENT_DIR: content }));
  writeFileSync(join(content, 'theme.css'), second);
  const { theme } = await compiling;
  expect(theme).toContain(colours[1]);
});
