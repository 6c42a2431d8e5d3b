import fs, { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import { readContent } from '../../src/content/read-content.ts';
import { parseRecord } from '../../src/content/record.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { earlierDraft, slugFor, sourceTextFile, writeDraft } from './write-draft.ts';

let root: string;
beforeEach(() => (root = newFolder()));

const report = 'Kenya sold tea.\n';
const briefing = 'briefings/2026/a.md';
const sourceText = 'clippings/a.yml';
const files = [
  { path: sourceText, text: sourceTextFile(report, 'draft') },
  { path: briefing, text: 'draft' },
];
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const written = () => filesBelow(root);

test('writes the draft and its source text, which git ignores', () => {
  writeDraft(root, files);
  expect(written()).toEqual([briefing, 'clippings/.gitignore', sourceText]);
  expect(read(briefing)).toBe('draft');
  expect(read('clippings/.gitignore')).toMatch(/^\*$/m);
});

test.each([briefing, sourceText])('writes nothing where there is %s', (file) => {
  write(file, 'mine');
  expect(() => writeDraft(root, files)).toThrow(/there is already a file of that name/);
  expect(written()).toEqual([file]);
  expect(read(file)).toBe('mine');
});

test('leaves nothing half written on a full disk', () => {
  const spy = vi.spyOn(fs, 'writeFileSync').mockImplementation((path) => {
    fs.closeSync(fs.openSync(path as string, 'w'));
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  });
  syncBuiltinESMExports();
  try {
    expect(() => writeDraft(root, files)).toThrow(/the disk is full; free some space/);
  } finally {
    spy.mockRestore();
    syncBuiltinESMExports();
  }
  expect(written()).toEqual([]);
});

test('says in words what the file system refuses', () => {
  const named = (path: string) => () => writeDraft(root, [{ path, text: '' }]);
  expect(named(`briefings/${'a'.repeat(300)}.md`)).toThrow(/its name is too long/);
  write('briefings/2026', '');
  expect(named(briefing)).toThrow(/a file where its folder should be/);
});

test('replaces the files of an earlier draft, and the editor’s own rules for git stay', () => {
  write('clippings/.gitignore', '*.yml\n');
  writeDraft(root, files);
  const again = [
    { path: sourceText, text: 'text' },
    { path: 'briefings/2025/a.md', text: 'again' },
  ];
  writeDraft(root, again, [briefing, sourceText]);
  expect(written()).toEqual(['briefings/2025/a.md', 'clippings/.gitignore', sourceText]);
  const texts = ['again', '*.yml\n', 'text'];
  expect(written().map(read)).toEqual(texts);
});

test('an earlier draft is found by its source text, and known to be untouched', async () => {
  const earlier = async () => earlierDraft(report, await readContent(root), root);
  expect(await earlier()).toBeUndefined();
  writeDraft(root, files);
  expect(await earlier()).toEqual({ briefing, sourceText, isUntouched: true });
  write(briefing, 'edited');
  expect(await earlier()).toEqual({ briefing, sourceText, isUntouched: false });
  rmSync(join(root, briefing));
  expect(await earlier()).toEqual({ sourceText, isUntouched: false });
});

test('the name of a new briefing is free', () => {
  const taken = {
    briefings: ['Ferry', 'ferry-2'].map((slug) => ({ slug, path: `x/briefings/${slug}.md` })),
    sourceTexts: [{ id: 'port', path: 'x/clippings/port.yml' }],
  } as unknown as Parameters<typeof slugFor>[2];
  const likely = ['ferry', 'port', 'road'].map((slug) => slugFor(undefined, slug, taken));
  expect(likely).toEqual(['ferry-3', 'port-2', 'road']);
  expect(() => slugFor('ferry', 'x', taken)).toThrow(/Ferry/);
  expect(slugFor('ferry', 'x', taken, ['briefings/Ferry.md'])).toBe('ferry');
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
