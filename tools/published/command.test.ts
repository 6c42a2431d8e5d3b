import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openProject } from '../../tests/project.ts';

const project = openProject();
afterAll(() => project.remove());

const file = join(project.content, 'published.txt');
const run = () => project.start(['tools/published/command.ts']).ended;
test('npm run published adds what is new, keeps what has moved, and refuses to lose an address', async () => {
  expect(await run()).toMatchObject({ code: 0 });
  const first = readFileSync(file, 'utf8');
  expect(first).toMatch(/^\/briefings\/ferry-talks\/\n/m);
  expect(first).not.toContain('/briefings/unfinished/');

  const folder = join(project.content, 'briefings/2026');
  renameSync(join(folder, 'dam-quiet.md'), join(folder, 'dam-silent.md'));
  const { code, stdout } = await run();
  const line = first.split('\n').indexOf('/briefings/dam-quiet/') + 1;
  expect([code, stdout.trim().split('\n').length]).toEqual([1, 1]);
  expect(stdout).toMatch(new RegExp(`published\\.txt:${line}:1 .* \\(kept-address\\)$`, 'm'));
  expect(readFileSync(file, 'utf8')).toBe(first);

  const from = '/briefings/dam-quiet/';
  const entry = `- { from: ${from}, to: /briefings/dam-silent/, why: The name was wrong. }\n`;
  project.edit('redirects.yml', (text) => text + entry);
  expect(await run()).toMatchObject({ code: 0 });
  const lines = [...first.trim().split('\n'), '/briefings/dam-silent/'].sort();
  expect(readFileSync(file, 'utf8')).toBe(`${lines.join('\n')}\n`);
}, 120_000);
