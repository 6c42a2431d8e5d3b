import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { compareSites } from './compare-sites.ts';
import { comparisonAsLines, differsInContent } from './comparison-as-lines.ts';

type Files = Record<string, string | Buffer>;

const compare = (other: Files, own: Files) => compareSites(newFolder(other), newFolder(own));

const withCopies = (file: string, text: string): Files => ({
  [file]: text,
  [`${file}.br`]: brotliCompressSync(text),
});

describe('Files that are equal', () => {
  test('may have other hashes in their names and in what names them', () => {
    const files = (script: string, sheet: string, index: string): Files => ({
      'index.html': `<link href="/_astro/front.${sheet}.css"><script src="/_astro/a-b-${script}.js">`,
      [`_astro/a-b-${script}.js`]: 'start()',
      ...withCopies(`_astro/front.${sheet}.css`, 'p {}'),
      'pagefind/search.json': `{"id":"${index}"}`,
      [`pagefind/2019-2023/${index}.pack`]: gzipSync('table'),
      [`pagefind/2019-2023/pagefind.${index}.pf_meta`]: gzipSync(`meta ${index}_0`),
      [`pagefind/2019-2023/index/${index}_0.pf_index`]: gzipSync('chunk'),
    });
    const { equal, ...rest } = compare(
      files('D3lN2NZy', '9_djNG_S', '2f1a4b3404'),
      files('a-b_cdef', 'BMywCMe3', '089bc72903'),
    );
    expect(equal).toBe(8);
    expect(rest).toEqual({ onlyInOther: [], onlyInThis: [], different: [] });
  });

  test('may be compressed differently', () => {
    const { equal } = compare(
      { ...withCopies('feed.xml', 'feed'), 'pagefind/words.pack': gzipSync('words'.repeat(99)) },
      {
        ...withCopies('feed.xml', 'feed'),
        'feed.xml.br': brotliCompressSync('feed', {
          params: { [constants.BROTLI_PARAM_QUALITY]: 0 },
        }),
        'pagefind/words.pack': gzipSync('words'.repeat(99), { level: 1 }),
      },
    );
    expect(equal).toBe(3);
  });

  test('have other digests in the manifest of the site', () => {
    const { equal, ...rest } = compare(withCopies('manifest.json', 'a'), { 'manifest.json': 'b' });
    expect([equal, rest]).toEqual([0, { onlyInOther: [], onlyInThis: [], different: [] }]);
  });

  test('are found among those with the same name without hashes', () => {
    const { equal, different } = compare(
      { 'pagefind/words.0000000001.pack': 'a', 'pagefind/words.0000000002.pack': 'b' },
      { 'pagefind/words.0000000003.pack': 'b', 'pagefind/words.0000000004.pack': 'c' },
    );
    expect(equal).toBe(1);
    expect(different).toEqual([{ file: 'pagefind/words.*.pack', other: 'a', this: 'c' }]);
  });
});

describe('Files that differ', () => {
  test('are reported with the first passage in which they do', () => {
    const [before, after] = ['b'.repeat(100), 'a'.repeat(100)];
    const { different } = compare(
      { 'index.html': `${before}1${after}2` },
      { 'index.html': `${before}\n${after}3` },
    );
    const [first, last] = ['b'.repeat(80), 'a'.repeat(79)];
    expect(different).toEqual([
      { file: 'index.html', other: `${first}1${last}`, this: `${first}⏎${last}` },
    ]);
  });

  test('are reported once, although their compressed copies differ too', () => {
    const { equal, different } = compare(withCopies('a.html', '1'), withCopies('a.html', '2'));
    expect(different.map(({ file }) => file)).toEqual(['a.html']);
    expect(equal).toBe(1);
  });

  test('include compressed copies of something else', () => {
    const { different } = compare(withCopies('a.html', '1'), {
      ...withCopies('a.html', '1'),
      'a.html.br': brotliCompressSync('2'),
    });
    expect(different).toMatchObject([{ file: 'a.html.br', this: '2' }]);
  });

  test('include those that only one site has', () => {
    const { onlyInOther, onlyInThis } = compare({ 'a.html': '' }, { 'b/c.html': '' });
    expect([onlyInOther, onlyInThis]).toEqual([['a.html'], ['b/c.html']]);
  });
});

describe('Scripts and style sheets', () => {
  test('are listed, but make no difference', () => {
    const comparison = compare(
      { 'service-worker.js': '1', '_astro/old.D3lN2NZy.js': '' },
      { 'service-worker.js': '2', '_astro/new.D3lN2NZy.css': '' },
    );
    expect(differsInContent(comparison)).toBe(false);
    expect(comparisonAsLines('content', comparison)).toBe(
      [
        'content: 0 files are equal.',
        '  Scripts and style sheets that differ: 3',
        '    _astro/new.*.css (only in this site)',
        '    _astro/old.*.js (only in the other site)',
        '    service-worker.js (differs)\n',
      ].join('\n'),
    );
  });

  test('do not hide other differences', () => {
    expect(differsInContent(compare({ 'a.js': '1', 'a.html': '1' }, { 'a.js': '2' }))).toBe(true);
  });
});

test('Long lists are cut', () => {
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.html`, '']));
  const lines = comparisonAsLines('content', compare(files, { 'index.html': '' })).split('\n');
  expect(lines).toContain('  Only in the other site: 12');
  expect(lines).toContain('    and 2 more');
});
