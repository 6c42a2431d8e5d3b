import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { readEnvironment } from '../site/environment.ts';
import { lastCompiledPages, recordCompiledPages, themeAndSettingsDigest } from './last-compiled.ts';

/** @param whileCompiling what an editor does to the content in the meantime. */
function recorded(whileCompiling: (content: string) => void = () => undefined) {
  const content = newFolder({ 'site.yml': 'name: One\n' });
  const folder = newFolder({ 'program/program.mjs': '', 'assets/script.js': '' });
  const environment = readEnvironment({ CONTENT_DIR: content, CACHE_DIR: newFolder({}) });
  const [program, assets] = [join(folder, 'program'), join(folder, 'assets')];
  const pages = { key: 'a', program, assets, theme: '' };
  const before = themeAndSettingsDigest(content);
  whileCompiling(content);
  recordCompiledPages(environment, 'code', before, pages);
  return {
    content,
    program,
    assets,
    pages,
    last: (code = 'code') => lastCompiledPages(environment, code),
  };
}

test('the compiled pages of the last build are used again', () => {
  const { pages, last } = recorded();
  expect(last()).toEqual(pages);
});

test.each([
  ['settings', 'content', 'site.yml'],
  ['theme', 'content', 'theme.css'],
  ['program', 'program', 'program.mjs'],
  ['scripts', 'assets', 'script.js'],
  ['files of the program', 'program', 'another.mjs'],
] as const)('they are not used with other %s', (_, place, file) => {
  const all = recorded();
  writeFileSync(join(all[place], file), 'other');
  expect(all.last()).toBeUndefined();
});

test('they are not used with other code', () => {
  expect(recorded().last('other')).toBeUndefined();
});

test('they are not recorded where the settings changed while they were compiled', () => {
  const { last } = recorded((content) => {
    writeFileSync(join(content, 'site.yml'), 'name: Two\n');
  });
  expect(last()).toBeUndefined();
});
