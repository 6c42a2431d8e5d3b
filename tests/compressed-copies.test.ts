import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { filesIn, openProject, type TestProject } from './project.ts';

/** Each test builds several times. */
vi.setConfig({ testTimeout: 120_000 });

let project: TestProject;
beforeEach(() => (project = openProject()));
afterEach(() => project.remove());

const isCopy = (file: string) => /\.(?:br|gz)$/.test(file);

describe('a built site', () => {
  test('has compressed copies of its pages, data and scripts, of these bytes', () => {
    const files = filesIn(inject('siteFolder'));
    const named = (ending: string) =>
      Object.keys(files)
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length));
    expect(named('.br')).toEqual(named('.gz'));
    expect(named('.br')).toEqual(
      expect.arrayContaining([
        ...['index.html', '404.html', 'briefings/rubber-road/index.html', 'sitemap.xml'],
        ...['data/briefings.json', 'feed.xml', 'feeds.opml', 'pagefind/pagefind.js'],
      ]),
    );
    for (const file of named('.br')) {
      const bytes = (name: string) => Buffer.from(files[name] ?? '', 'base64');
      expect(brotliDecompressSync(bytes(`${file}.br`)).equals(bytes(file)), file).toBe(true);
      expect(gunzipSync(bytes(`${file}.gz`)).equals(bytes(file)), file).toBe(true);
    }
  });

  test('loses them where the host compresses by itself, and gets the same again', async () => {
    await project.build();
    const before = filesIn(project.site);
    expect(await project.build([], { PRECOMPRESS: 'off' })).toMatchObject({ code: 0 });
    const left = Object.entries(before).filter(([file]) => !isCopy(file));
    expect(filesIn(project.site)).toEqual(Object.fromEntries(left));
    await project.build();
    expect(filesIn(project.site)).toEqual(before);
  });
});
