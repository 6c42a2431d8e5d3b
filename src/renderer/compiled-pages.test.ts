import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { readEnvironment } from '../site/environment.ts';
import { codeKeyOf, compilePages } from './compiled-pages.ts';

test('compilePages keeps no pages for a theme that changed while they were compiled', async () => {
  const theme = () => `:root{--rule:#${randomBytes(3).toString('hex')};}`;
  const [first, second] = [theme(), theme()];
  const content = newFolder({ 'theme.css': first });
  const file = join(content, 'theme.css');
  const environment = readEnvironment({ CONTENT_DIR: content });
  const firstKey = codeKeyOf(environment);
  const compiledFor: string[] = [];
  const compiled = await compilePages(environment, () => {
    compiledFor.push(readFileSync(file, 'utf8'));
    writeFileSync(file, second);
    return Promise.resolve();
  });
  const kept = dirname(compiled.program);
  onTestFinished(() => rmSync(kept, { recursive: true }));
  expect(compiledFor).toEqual([first, second]);
  expect(compiled).toMatchObject({ theme: second, key: codeKeyOf(environment) });
  const keptFirst = join(dirname(kept), firstKey);
  expect([existsSync(kept), existsSync(keptFirst)]).toEqual([true, false]);
});
