import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleBriefing } from '../../tests/fixtures/broken/briefing.ts';

const root = mkdtempSync(join(tmpdir(), 'bilateral-command-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'briefings'));

function check(text: string, ...options: string[]) {
  writeFileSync(join(root, 'briefings/a.md'), text);
  const env = { ...process.env, CONTENT_DIR: root, CACHE_DIR: join(root, 'cache') };
  const command = ['tools/check-content/command.ts', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.replace(/^\(node:.*\n|^\(Use .*\n/gm, '') };
}

describe('the command', () => {
  test('exits 0 and prints no line without problems', () => {
    expect(check(exampleBriefing())).toEqual({
      status: 0,
      stdout: '',
      stderr: '1 briefing, no problems.\n',
    });
  });

  test('exits 1 and prints a line a problem', () => {
    const { status, stdout } = check(exampleBriefing({ countries: '[LX]', source: 'vnaa' }));
    expect(status).toBe(1);
    expect(stdout.split('\n').map((line) => line.slice(root.length))).toEqual([
      '/briefings/a.md:5:9 Unknown source "vnaa", expected the name of a file in sources/. Did you mean "vna"? (known-source)',
      '/briefings/a.md:6:13 Unknown country "LX", expected an ISO 3166-1 alpha-2 code. Did you mean "LA"? (known-country)',
      '',
    ]);
  });

  test('prints JSON for machines', () => {
    const { status, stdout } = check('', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { path: `${root}/briefings/a.md`, line: 1, column: 1, rule: 'not-empty' },
    ]);
  });
});
