import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { newFolder } from '../../../tests/fixtures/folder.ts';
import { siteSettings } from '../../../tests/project.ts';
import { readContent } from '../../content/read-content.ts';
import { provideContent } from '../../site/content-provider.ts';
import { readEnvironment } from '../../site/environment.ts';
import { compilePages, type CompiledPages } from '../compiled-pages.ts';
import { ChangedInterface, isOfRenderer } from './changed-interface.ts';
import { compiledPart, programFile } from './keep-program.ts';
import { openRenderer, type Renderer } from './open-renderer.ts';

// Those of the fixture site, for which the pages are compiled anyway.
const sample = readEnvironment({ ...siteSettings, CONTENT_DIR: 'tests/fixtures/content' });

// What the renderer needs of Astro and Vite beyond what they document. Where one of these fails after
// an upgrade, sites are still built, by Astro alone, and this folder is to be corrected.
describe('Astro, as the renderer needs it,', () => {
  let pages: CompiledPages;
  let renderer: Renderer;
  beforeAll(async () => {
    const content = await readContent(sample.contentDir);
    provideContent(() => Promise.resolve({ content }));
    pages = await compilePages(sample);
    renderer = await openRenderer(pages, sample.siteUrl);
  });

  test('lets Vite compile another module with the pages, which lists the routes', () => {
    expect(renderer.routes).toContainEqual(
      expect.objectContaining({ component: 'src/pages/index.astro', pattern: '/' }),
    );
  });

  test.each(['make-site', 'worker-command'] as const)('lets Vite compile %s, too', (part) => {
    expect(existsSync(compiledPart(pages.program, part))).toBe(true);
  });

  test('lists the paths of a route, with the cache keys that it gives them', async () => {
    const [page] = await renderer.filesOf('/briefings/[slug]');
    expect(page?.file).toMatch(/^briefings\/[\w-]+\/index\.html$/);
    expect(page?.key).toMatch(/^\w+ ./);
  });

  test('renders the page of a route, with its style sheets and scripts', async () => {
    const [page] = await renderer.filesOf('/[page]');
    const html = (await page?.render())?.toString();
    expect(html).toMatch(/^<!DOCTYPE html><html data-scripts="\/_astro\/\S+\.js/);
    expect(html).toMatch(/<link rel="stylesheet" href="\/_astro\/[^"]+\.css">/);
    await expect(renderer.probe()).resolves.toBeUndefined();
  });
});

test.each([
  [
    true,
    'Rolldown failed to resolve import "astro:paths" from "/a/src/renderer/astro/program.ts".',
  ],
  [true, '"App" is not exported. [ src/renderer/astro/program.ts:1:10 ]'],
  [true, '[plugin keep-program] TypeError: this.emitFile is not a function'],
  [true, 'Error: no.\n    at setup (file:///C:/a/src/renderer/astro/keep-program.ts:38:21)'],
  [false, 'Error: no.\n    at async file:///a/src/renderer/astro/compile-command.ts:12:3'],
])('isOfRenderer is %s of an error such as %s', (expected, report) => {
  expect(isOfRenderer(report)).toBe(expected);
});

describe('A program that Astro or Vite compiles otherwise', () => {
  const route = (fields: string) => `export const base = '/';
    export const compiledRoutes = [{ component: 'a', pattern: '/a', type: 'page', isOfOnePage: true, ${fields} }];`;
  const paths = `paths: async () => [{ pathname: '/a' }]`;

  async function probe(program: string): Promise<void> {
    const pages = {
      key: '',
      program: newFolder({ [programFile]: program }),
      assets: '',
      theme: '',
    };
    await (await openRenderer(pages, sample.siteUrl)).probe();
  }

  test.each([
    ['cannot be loaded', `import 'astro/no-such-module';`],
    ['has no routes', `export const base = '/'; export const compiledRoutes = [];`],
    ['lists no paths', route('paths: async () => []')],
    ['fails to list paths', route('paths: () => { throw new TypeError(); }')],
    ['fails to render', route(`${paths}, render: async () => { throw new TypeError(); }`)],
    [
      'does not know a page',
      route(`${paths}, render: async () => ({ response: new Response('', { status: 404 }) })`),
    ],
  ])('is recognised where it %s', async (_, program) => {
    await expect(probe(program)).rejects.toThrow(ChangedInterface);
  });

  test('is not to blame for what a page throws', async () => {
    await probe(route(`${paths}, render: async () => ({ thrown: new Error('of the page') })`));
  });
});
