import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { renderBody } from '../../src/content/parse/render.ts';
import { lastBefore, readRelease } from './earlier-release.ts';
import { filesOfRelease } from './release.ts';
import { writeRelease } from './write-release.ts';

const table = Buffer.from('id,value\r\na,1\r\n');
const resource = {
  ...{ name: 'figures', title: 'Figures', description: 'Numbers.', path: 'figures.csv' },
  ...{ format: 'csv', schema: { fields: [{ name: 'id', type: 'string' }], primaryKey: ['id'] } },
};
const data = {
  description: {
    ...{ title: 'A', description: 'B.', homepage: 'https://example.org/' },
    ...{ contributors: [{ title: 'C' }], resources: [resource] },
  },
  files: new Map([['figures.csv', table]]),
  schemas: new Map([['briefing.json', Buffer.from('{}')]]),
};
const release = { version: '2026.02.06', date: '2026-02-06' };

/** Writes a release into a new folder. */
function newRelease(): string {
  const folder = join(newFolder(), release.version);
  writeRelease(folder, filesOfRelease(data, release, undefined));
  return folder;
}

describe('a release', () => {
  test('has the same bytes each time, with checksums that sha256sum accepts', () => {
    const files = filesOfRelease(data, release, undefined);
    expect(filesOfRelease(data, release, undefined)).toEqual(files);
    expect([...files.keys()]).toContain('schemas/briefing.json');
    const folder = newRelease();
    const { status } = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
      cwd: folder,
    });
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n')).toHaveLength(
      files.size - 1,
    );
  });

  test('names the size and the digest of each file', () => {
    const [found] = readRelease(newRelease()).description.resources;
    expect(found).toMatchObject({ bytes: table.length, hash: `sha256:${hash('sha256', table)}` });
  });

  test('is never overwritten, and leaves nothing where it cannot be written', () => {
    const folder = newRelease();
    const before = readFileSync(join(folder, 'README.md'));
    expect(() => writeRelease(folder, new Map())).toThrow(/--version/);
    expect(readFileSync(join(folder, 'README.md'))).toEqual(before);
    const other = join(folder, '../other');
    const files = new Map([
      ['a', Buffer.of()],
      ['a/b', Buffer.of()],
    ]);
    expect(() => writeRelease(other, files)).toThrow();
    expect(readdirSync(join(folder, '..'))).toEqual([release.version]);
  });
});

describe('the words of a site', () => {
  const description = {
    ...data.description,
    title: '1. *A* "B": # <i> [c](d) \u{1F686}',
    description: 'yes',
    contributors: [{ title: 'No' }],
  };
  const files = filesOfRelease(
    { ...data, description },
    { version: '2026_02_06', date: '2026-02-06' },
    undefined,
  );
  const textOf = (file: string) => String(files.get(file));

  test.each(['1.1', '1.2'] as const)('are text in CITATION.cff by YAML %s', (version) => {
    expect(parse(textOf('CITATION.cff'), { version })).toMatchObject({
      title: `${description.title}: open data`,
      abstract: 'yes',
      authors: [{ name: 'No' }],
      version: '2026_02_06',
    });
  });

  test('have no meaning in README.md', () => {
    const html = renderBody(textOf('README.md'), '/');
    expect(html).not.toMatch(/<(?:i|em|ol)>|href="d"/);
    expect(html).toContain('*A*');
  });
});

describe('an earlier release', () => {
  test('is the last one before, by the numbers in its name', () => {
    const folder = newRelease();
    const releases = join(folder, '..');
    for (const version of ['2026.02.06.9', '2026.02.06.10', '2026.12.01']) {
      writeRelease(join(releases, version), filesOfRelease(data, release, undefined));
    }
    for (const name of ['.2026.02.06.10.1', 'backup'])
      cpSync(folder, join(releases, name), { recursive: true });
    const nameOf = (version: string) => basename(lastBefore(version, releases) ?? '');
    expect(nameOf('2026.02.06.11')).toBe('2026.02.06.10');
    expect(nameOf('2026.02.06.10')).toBe('2026.02.06.9');
    expect(lastBefore('2026.02.06', releases)).toBeUndefined();
    expect(lastBefore('1', join(releases, 'missing'))).toBeUndefined();
  });

  test.each([
    ['a changed byte', 'figures.csv', (path: string) => appendFileSync(path, ' ')],
    ['a missing file', 'README.md', (path: string) => rmSync(path)],
    ['no checksums', 'SHA256SUMS', (path: string) => rmSync(path)],
    ['empty checksums', 'SHA256SUMS', (path: string) => writeFileSync(path, '')],
    ['checksums that do not list the data', 'SHA256SUMS', keepFirstLine],
  ])('with %s is refused', (_, file, damage) => {
    const folder = newRelease();
    expect(readRelease(folder).version).toBe(release.version);
    damage(join(folder, file));
    expect(() => readRelease(folder)).toThrow(file);
    expect(() => readRelease(folder)).toThrow('--since');
  });
});

function keepFirstLine(path: string): void {
  const [first] = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, `${first}\n`);
}
