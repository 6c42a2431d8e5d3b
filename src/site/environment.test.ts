import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { parseCachePath, readEnvironment } from './environment.ts';

describe('readEnvironment', () => {
  test('has a default for everything, and takes empty for not set', () => {
    const defaults = {
      contentDir: 'content',
      outDir: 'dist',
      cacheDir: expect.stringMatching(/^\.cache\/[0-9a-f]{12}$/) as string,
      shardsDir: 'shards',
      siteUrl: 'http://localhost:4321',
      port: 4321,
      basePath: '/',
      precompress: true,
      offline: true,
    };
    expect(readEnvironment({})).toEqual(defaults);
    expect(readEnvironment({ CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '' })).toEqual(
      defaults,
    );
  });

  test.each(['news', '/news', 'news/', '/news/', '//news//'])('reads the base path %s', (path) => {
    expect(readEnvironment({ BASE_PATH: path }).basePath).toBe('/news/');
  });

  test.each([
    'mailto:desk@example.org',
    'https://example.org/report',
    'https://github.com/example/news/issues/new?labels=correction',
  ])('takes %s for reports of mistakes', (address) => {
    expect(readEnvironment({ CORRECTIONS_TO: address }).correctionsTo).toBe(address);
  });

  test('ships no worker where that is turned off', () => {
    expect(readEnvironment({ OFFLINE: 'off' }).offline).toBe(false);
  });

  test('takes folders with or without a slash at the end', () => {
    const { contentDir, outDir } = readEnvironment({ CONTENT_DIR: '/a/b/', OUT_DIR: 'c/' });
    expect([contentDir, outDir]).toEqual(['/a/b', 'c']);
  });
});

describe('the page for editors', () => {
  test('is not there unless it is asked for', () => {
    expect(readEnvironment({})).not.toHaveProperty('admin');
    expect(readEnvironment({ ADMIN: 'off' })).not.toHaveProperty('admin');
  });

  test('works on a folder where it is only turned on', () => {
    expect(readEnvironment({ ADMIN: 'on' }).admin).toEqual({});
  });

  test.each([
    ['https://github.com/example/news', 'https://github.com', 'example/news'],
    ['https://gitlab.com/group/part/news.git', 'https://gitlab.com', 'group/part/news'],
    ['https://code.example.org:3000/desk/news/', 'https://code.example.org:3000', 'desk/news'],
  ])('takes the address of a repository, %s', (address, host, path) => {
    expect(readEnvironment({ ADMIN: address }).admin).toEqual({ repository: { host, path } });
  });
});

describe('a variable that makes no sense', () => {
  test.each([
    [{ PORT: 'abc' }, 'PORT is "abc"'],
    [{ PORT: '70000' }, 'PORT is "70000"'],
    [{ SITE_URL: 'example.org' }, 'SITE_URL is "example.org"'],
    [{ SITE_URL: 'https://example.org/a/b' }, '"https://example.org" and BASE_PATH to "/a/b/"'],
    [{ SITE_URL: 'https://example.org/?a' }, 'Set SITE_URL to "https://example.org".'],
    [{ PRECOMPRESS: 'no' }, 'PRECOMPRESS is "no", expected "on" or "off"'],
    [{ BASE_PATH: 'http://x/' }, 'BASE_PATH is "http://x"'],
    [{ BASE_PATH: '/a b/' }, 'BASE_PATH is "a b"'],
    [{ BASE_PATH: '/../x/' }, 'BASE_PATH is "../x"'],
    [{ BASE_PATH: '/a/./b/' }, 'BASE_PATH is "a/./b"'],
    [{ OFFLINE: 'no' }, 'OFFLINE is "no", expected "on" or "off"'],
    [{ ADMIN: 'yes' }, 'ADMIN is "yes", expected "on", "off" or the address of a repository'],
    [{ ADMIN: 'https://github.com/' }, 'ADMIN is "https://github.com/"'],
    [{ ADMIN: 'http://github.com/a/b' }, 'ADMIN is "http://github.com/a/b"'],
    [{ CORRECTIONS_TO: 'desk@example.org' }, 'CORRECTIONS_TO is "desk@example.org"'],
    [{ CORRECTIONS_TO: 'mailto:desk@example.org?cc=a@b.c' }, 'CORRECTIONS_TO is "mailto:desk'],
    [{ CORRECTIONS_TO: 'http://example.org/report' }, 'CORRECTIONS_TO is "http://example.org'],
    [{ CORRECTIONS_TO: 'https://example.org/a b' }, 'CORRECTIONS_TO is "https://example.org/a'],
    [{ CORRECTIONS_TO: 'javascript:alert(1)' }, 'CORRECTIONS_TO is "javascript:'],
  ])('%j is refused in words', (variables, words) => {
    expect(() => readEnvironment(variables)).toThrow(words);
  });

  test('another port is part of the default address', () => {
    expect(readEnvironment({ PORT: '4555' }).siteUrl).toBe('http://localhost:4555');
  });
});

describe('the cache', () => {
  const cacheOf = (CONTENT_DIR: string) => readEnvironment({ CONTENT_DIR }).cacheDir;

  test('differs from content folder to content folder, however it is written', () => {
    expect(cacheOf('a')).not.toBe(cacheOf('b'));
    expect(cacheOf('a')).toBe(cacheOf('./a/'));
  });

  test('keeps parse results where the operator says', () => {
    const environment = readEnvironment({ CACHE_DIR: '/tmp/cache/' });
    expect(parseCachePath(environment)).toBe('/tmp/cache/parsed');
  });

  test('refuses a project below a folder in which pages cannot be compiled', () => {
    vi.spyOn(process, 'cwd').mockReturnValue('/srv/news #2/site');
    onTestFinished(() => void vi.restoreAllMocks());
    expect(() => readEnvironment({})).toThrow('/srv/news #2/site');
  });
});
