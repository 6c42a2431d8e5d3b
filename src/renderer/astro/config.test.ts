import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../../../tests/fixtures/folder.ts';
import { interfaceLanguages } from '../../model/interface-languages.ts';
import { readEnvironment } from '../../site/environment.ts';
import { astroConfig } from './config.ts';

/** Returns what the scripts of a site import in place of a module. */
function resolverOf(settings: string) {
  const content = newFolder();
  writeFileSync(join(content, 'site.yml'), settings);
  const { plugins } = astroConfig(readEnvironment({ CONTENT_DIR: content })).vite;
  const copies = plugins.find((plugin) => plugin.name === 'own-copies');
  if (copies?.name !== 'own-copies') throw new Error('There is no such plugin.');
  return (importer: string, source: string) =>
    copies.resolveId(source, resolve(importer))?.replace(`${process.cwd()}/`, '');
}

const start = 'src/client/start.ts';

test('scripts of another language are copies with words of that language, also those of workers and style sheets', () => {
  const resolved = resolverOf('language: en-GB\nlanguages: [en, vi, lo]');
  expect(resolved('src/components/page/Header.astro', './every-page.ts?vi.ts')).toBe(
    'src/components/page/every-page.ts?vi.ts',
  );
  expect(resolved(`${start}?vi.ts`, '../text/client/start.ts')).toBe(
    'src/text/client/start.ts?vi.ts',
  );
  expect(resolved('src/text/client/start.ts?vi.ts', '../en/client/start.ts')).toBe(
    'src/text/vi/client/start.ts?vi.ts',
  );
  expect(resolved('src/search/page/lists.ts?lo.ts', '../../site/urls.ts')).toBe(
    'src/site/urls.ts?page.lo.ts',
  );
  expect(resolved(`${start}?vi.ts`, '../styles/since.css?inline')).toBe(
    'src/styles/since.css?inline&vi',
  );
});

test('scripts of the main language are the modules themselves, with its words', () => {
  const english = resolverOf('language: en-GB\nlanguages: [en, vi]');
  expect(english(start, '../text/client/start.ts')).toBeUndefined();
  expect(english('src/text/client/start.ts', '../en/client/start.ts')).toBeUndefined();
  const vietnamese = resolverOf('language: vi');
  expect(vietnamese('src/text/client/start.ts', '../en/client/start.ts')).toBe(
    'src/text/vi/client/start.ts',
  );
});

test('a site has no words of languages in which it has no pages', () => {
  const resolved = resolverOf('language: en-GB\nlanguages: [en, vi]');
  expect(resolved('src/components/page/Header.astro', './every-page.ts?lo.ts')).not.toContain('lo');
  expect(resolved('src/text/notices.ts', './lo/client/offline.ts')).toBe(
    'src/text/en/client/offline.ts',
  );
});

test.each(['components/page/Header', 'layouts/SearchPage'])(
  '%s.astro has a script for every language',
  (file) => {
    const component = readFileSync(`src/${file}.astro`, 'utf8');
    const missing = interfaceLanguages.filter((code) => !component.includes(`.ts?${code}.ts'`));
    expect(missing).toEqual([]);
  },
);
