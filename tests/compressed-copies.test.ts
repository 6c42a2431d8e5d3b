import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { isCompressedCopy } from '../src/output/compressed-copies.ts';
import { filesIn, openBuiltProject } from './project.ts';

/** A test builds several times. */
vi.setConfig({ testTimeout: 120_000 });

describe('a built site', () => {
  test('has compressed copies of its pages, scripts and search, of these bytes', () => {
    const files = filesIn(inject('siteFolder'));
    const copied = Object.keys(files).flatMap((file) => (`${file}.br` in files ? [file] : []));
    expect(copied).toEqual(
      expect.arrayContaining([
        ...['index.html', '404.html', 'briefings/rubber-road/index.html'],
        ...['pagefind/pagefind.js', 'pagefind/search.json', 'search/suggestions.json'],
      ]),
    );
    for (const file of copied) {
      const bytes = (name: string) => Buffer.from(files[name] ?? '', 'base64');
      expect(brotliDecompressSync(bytes(`${file}.br`)).equals(bytes(file)), file).toBe(true);
    }
  });

  test('loses them where the host compresses by itself, and gets the same again', async () => {
    const project = openBuiltProject(inject('builtProject'));
    onTestFinished(() => project.remove());
    const before = filesIn(project.site);
    expect(await project.build([], { PRECOMPRESS: 'off' })).toMatchObject({ code: 0 });
    const left = Object.entries(before).filter(([file]) => !isCompressedCopy(file));
    expect(filesIn(project.site)).toEqual(Object.fromEntries(left));
    await project.build();
    expect(filesIn(project.site)).toEqual(before);
  });
});
