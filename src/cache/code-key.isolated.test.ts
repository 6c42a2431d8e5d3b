import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';

const project = process.cwd();
let folder: string;
beforeEach(() => {
  folder = newFolder({
    'package-lock.json': '{}',
    'src/a.ts': "import { b } from './b.ts';\nexport const a = b;",
    'src/b.ts': "import type { A } from './a.ts';\nexport const b = 1;",
    'src/c.ts': 'export const c = 1;',
  });
  process.chdir(folder);
});
afterEach(() => process.chdir(project));

const write = (name: string, text: string) =>
  writeFileSync(join(folder, 'src', `${name}.ts`), text);

/** The key that a new process would get. */
async function keyNow(): Promise<string> {
  vi.resetModules();
  const { codeKey } = await import('./code-key.ts');
  return codeKey('src/a.ts');
}

test('changes with a module that is imported indirectly or in a circle, and with the packages', async () => {
  const before = await keyNow();
  expect(await keyNow()).toBe(before);
  write('b', 'export const b = 2;');
  const after = await keyNow();
  expect(after).not.toBe(before);
  writeFileSync(join(folder, 'package-lock.json'), '{ }');
  expect(await keyNow()).not.toBe(after);
});

test('does not change with a module that is not imported', async () => {
  const before = await keyNow();
  write('c', 'export const c = 2;');
  expect(await keyNow()).toBe(before);
});
