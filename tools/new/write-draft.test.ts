import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { parseRecord } from '../../src/content/record.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { earlierDraft, slugFor, sourceTextFile, writeDraft } from './write-draft.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'bilateral-desk-'))));
afterEach(() => rmSync(root, { recursive: true }));

const files = [
  { path: 'briefings/2026/a.md', text: 'draft' },
  { path: 'clippings/a.yml', text: 'text' },
];
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const written = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .sort();

describe('writeDraft', () => {
  test('writes the draft and its source text, which git leaves alone', () => {
    writeDraft(root, files);
    expect(written()).toEqual(['briefings/2026/a.md', 'clippings/.gitignore', 'clippings/a.yml']);
    expect([read('briefings/2026/a.md'), read('clippings/a.yml')]).toEqual(['draft', 'text']);
    expect(read('clippings/.gitignore')).toMatch(/^\*$/m);
  });

  test.each(['briefings/2026/a.md', 'clippings/a.yml'])(
    'writes neither where there is %s',
    (file) => {
      mkdirSync(join(root, file, '..'), { recursive: true });
      writeFileSync(join(root, file), 'mine');
      expect(() => writeDraft(root, files)).toThrow(
        /cannot be written: there is a file of that name/,
      );
      expect(written().filter((path) => !path.endsWith('.gitignore'))).toEqual([file]);
      expect(read(file)).toBe('mine');
    },
  );

  test('leaves nothing half written on a full disk', () => {
    const spy = vi.spyOn(fs, 'writeFileSync').mockImplementation((path) => {
      fs.closeSync(fs.openSync(path as string, 'w'));
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    });
    syncBuiltinESMExports();
    try {
      expect(() => writeDraft(root, files)).toThrow(
        /cannot be written: the disk is full; free some space/,
      );
    } finally {
      spy.mockRestore();
      syncBuiltinESMExports();
    }
    expect(written()).toEqual([]);
  });

  test('says in words what the file system refuses', () => {
    const briefing = { path: `briefings/2026/${'a'.repeat(300)}.md`, text: '' };
    expect(() => writeDraft(root, [briefing])).toThrow(/its name is too long; give a shorter one/);
    expect(written()).toEqual([]);
  });

  test('leaves an editor’s own rules for git', () => {
    mkdirSync(join(root, 'clippings'));
    writeFileSync(join(root, 'clippings/.gitignore'), '*.yml\n');
    writeDraft(root, files);
    expect(read('clippings/.gitignore')).toBe('*.yml\n');
  });
});

describe('a draft that is made again', () => {
  const report = 'Kenya sold tea.\n';
  const draft = (text = 'draft') => [
    { path: 'briefings/undated/a.md', text },
    { path: 'clippings/a.yml', text: sourceTextFile(report, 'draft') },
  ];
  const earlier = async () => earlierDraft(report, await readContent(root), root);

  test('is found by its source text, and known to be untouched', async () => {
    expect(await earlier()).toBeUndefined();
    writeDraft(root, draft());
    const paths = { briefing: 'briefings/undated/a.md', sourceText: 'clippings/a.yml' };
    expect(await earlier()).toEqual({ ...paths, isUntouched: true });
    writeFileSync(join(root, 'briefings/undated/a.md'), 'edited');
    expect(await earlier()).toEqual({ ...paths, isUntouched: false });
    rmSync(join(root, 'briefings/undated/a.md'));
    expect(await earlier()).toEqual({ sourceText: 'clippings/a.yml', isUntouched: false });
  });

  test('replaces the files of the earlier one, and leaves none of them', () => {
    writeDraft(root, draft());
    const again = [
      { path: 'briefings/2026/a.md', text: 'again' },
      { path: 'clippings/a.yml', text: 'text' },
    ];
    writeDraft(root, again, ['briefings/undated/a.md', 'clippings/a.yml']);
    expect(written()).toEqual(['briefings/2026/a.md', 'clippings/.gitignore', 'clippings/a.yml']);
    expect([read('briefings/2026/a.md'), read('clippings/a.yml')]).toEqual(['again', 'text']);
  });
});

describe('slugFor', () => {
  const taken = {
    briefings: ['2019/Ferry', '2019/ferry-2'].map((name) => ({
      ...{ slug: name.slice(5), path: `${root}/briefings/${name}.md` },
    })),
    sourceTexts: [{ id: 'port', path: `${root}/clippings/port.yml` }],
  } as unknown as Parameters<typeof slugFor>[2];

  test('is the likely name, or that with the first number that is free', () => {
    expect(slugFor(undefined, 'ferry', taken)).toBe('ferry-3');
    expect(slugFor(undefined, 'port', taken)).toBe('port-2');
    expect(slugFor(undefined, 'road', taken)).toBe('road');
  });

  test('is the given name, unless something else has it', () => {
    expect(() => slugFor('ferry', 'x', taken)).toThrow(/Ferry/);
    expect(slugFor('ferry', 'x', taken, ['briefings/2019/Ferry.md'])).toBe('ferry');
    expect(slugFor(undefined, 'port', taken, ['clippings/port.yml'])).toBe('port');
  });
});

test.each([
  '  Indented.\n\nNot.\n',
  '---\nkey: "value" # no comment\n...\n',
  '\n\nLate.\n',
  'Ends late.\n\n\n',
  `A\ttab, ${'and a long line '.repeat(50)}\n`,
  'Trailing  \nspaces \n',
  'date 2026-03-04',
])('a source text is read again to the letter: %j', (text) => {
  const { data, problems } = parseRecord(SourceText, Buffer.from(sourceTextFile(text, 'draft')));
  expect(problems).toEqual([]);
  expect(data?.text).toBe(text.endsWith('\n') ? text : `${text}\n`);
});
