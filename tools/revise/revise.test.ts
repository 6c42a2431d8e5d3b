import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { revise } from './revise.ts';

const text = '---\nasOf: 2026-01-20\npublished: "2026-01-21" # a Wednesday\n---\n\nThey trade.\n';
const folder = (present = text) => newFolder({ 'pairs/la-vn.md': present });
const presentIn = (content: string) => readFileSync(`${content}/pairs/la-vn.md`, 'utf8');

test.each([
  ['as editors write it', text],
  ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
  ['with the line ends of old Macs', text.replaceAll('\n', '\r')],
  ['with a byte-order mark, and no end of line at its end', `\uFEFF${text.trimEnd()}`],
  [
    'with its fields on one line',
    '---\n{ asOf: 2026-01-21, published: 2026-01-21 }\n---\n\nText.\n',
  ],
])(
  'revise keeps a text %s by its day, and gives that of today to the present one',
  async (_, text) => {
    const content = folder(text);
    const copy = await revise(content, 'la-vn', '2026-03-01');
    expect(copy).toBe(`${content}/pairs/la-vn/2026-01-21.md`);
    expect(readFileSync(copy, 'utf8')).toBe(text);
    expect(presentIn(content)).toBe(text.replace(/(published: "?)2026-01-21/, '$12026-03-01'));
    expect(readdirSync(`${content}/pairs`, { recursive: true }).sort()).toEqual(
      ['la-vn', 'la-vn.md', 'la-vn/2026-01-21.md'], // no other file
    );
  },
);

test.each<[what: string, text: string, pair: string]>([
  ['has no day', text.replace(/published.*\n/, ''), 'la-vn'],
  ['is of today', text.replace('01-21', '03-01'), 'la-vn'],
  ['is of a pair that has none', text, 'la-th'],
  ['is named otherwise than by its pair', text, '../pairs/la-vn'],
  [
    'has a day that is written in an unusual way',
    text.replace('-21"', String.raw`-2\x31"`),
    'la-vn',
  ],
  ['has two versions in it', `${text}<<<<<<< HEAD\n`, 'la-vn'],
])('revise changes nothing where a text %s', async (_, present, pair) => {
  const content = folder(present);
  await expect(revise(content, pair, '2026-03-01')).rejects.toThrow(/pairs\/la-(vn|th)\.md/);
  expect(presentIn(content)).toBe(present);
  expect(readdirSync(`${content}/pairs`)).toEqual(['la-vn.md']);
});

test('revise completes a run that was interrupted, and keeps another text of that day', async () => {
  const content = folder();
  mkdirSync(`${content}/pairs/la-vn`);
  const copy = `${content}/pairs/la-vn/2026-01-21.md`;
  writeFileSync(copy, 'other');
  await expect(revise(content, 'la-vn', '2026-03-01')).rejects.toThrow(copy);
  expect(presentIn(content)).toBe(text);
  writeFileSync(copy, text);
  expect(await revise(content, 'la-vn', '2026-03-01')).toBe(copy);
  expect(presentIn(content)).toContain('2026-03-01');
});

test('revise leaves no copy where the present text cannot be written', async () => {
  const content = folder();
  // No other process has this id.
  mkdirSync(`${content}/pairs/la-vn.md.${process.pid}.tmp`);
  await expect(revise(content, 'la-vn', '2026-03-01')).rejects.toThrow();
  expect(presentIn(content)).toBe(text);
  expect(readdirSync(`${content}/pairs/la-vn`)).toEqual([]);
});

test('revise does not keep a text that was revised already', async () => {
  const content = folder();
  const git = (...args: string[]) => {
    const who = [
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    execFileSync('git', ['-C', content, ...who, ...args]);
  };
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  writeFileSync(`${content}/pairs/la-vn.md`, text.replace('trade', 'trade more'));
  await expect(revise(content, 'la-vn', '2026-03-01')).rejects.toThrow('not committed');
  writeFileSync(`${content}/pairs/la-vn.md`, text);
  expect(await revise(content, 'la-vn', '2026-03-01')).toContain('2026-01-21');
});
