import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { newFolder } from '../../../tests/fixtures/folder.ts';
import { filesBelow } from '../parse/files-below.ts';
import { readContent } from '../read-content.ts';
import { moveDated, undatedFolder } from './undated-folder.ts';

let root: string;
beforeEach(() => {
  root = newFolder();
  mkdirSync(join(root, 'briefings/undated'), { recursive: true });
});

const write = (path: string, date: string) =>
  writeFileSync(join(root, path), `---\ntitle: A\n${date}\ndraft: true\n---\n`);

describe('a draft in briefings/undated', () => {
  test('is a problem once it has a date, at the date', async () => {
    write('briefings/undated/a.md', 'date:');
    write('briefings/undated/b.md', 'date: 2026-03-04');
    const problems = undatedFolder(await readContent(root), { today: '2026-03-05' });
    expect(problems).toMatchObject([
      { path: join(root, 'briefings/undated/b.md'), line: 3, rule: 'undated-folder' },
    ]);
    expect(problems[0]?.message).toContain(join(root, 'briefings/2026/b.md'));
  });

  test('is moved to the folder of its year, but over no other file', async () => {
    write('briefings/undated/a.md', 'date: 2026-03-04');
    expect(moveDated(await readContent(root)).moved).toHaveLength(1);
    expect(existsSync(join(root, 'briefings/2026/a.md'))).toBe(true);
    write('briefings/undated/a.md', 'date: 2026');
    const { moved, blocked } = moveDated(await readContent(root));
    expect([moved.length, blocked.length]).toEqual([0, 1]);
    expect(existsSync(join(root, 'briefings/undated/a.md'))).toBe(true);
  });

  test('takes its pictures with it, but none that another shows', async () => {
    const show = (...names: string[]) =>
      names.map((name) => `\n![A long bridge](${name} "Photo: A")\n`).join('');
    const put = (name: string, date: string, body: string) => {
      write(`briefings/undated/${name}`, date);
      appendFileSync(join(root, `briefings/undated/${name}`), body);
    };
    put('a.md', 'date: 2026-03-04', show('own.jpg', 'both.jpg'));
    put('b.md', 'date:', show('both.jpg'));
    for (const name of ['own', 'both'])
      writeFileSync(join(root, `briefings/undated/${name}.jpg`), '');
    moveDated(await readContent(root));
    expect(filesBelow(join(root, 'briefings'))).toEqual([
      '2026/a.md',
      '2026/own.jpg',
      'undated/b.md',
      'undated/both.jpg',
    ]);
  });
});
