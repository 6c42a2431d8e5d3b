import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCached, writeCached } from '../../src/cache/cached.ts';
import { openProject } from '../../tests/project.ts';

/** Its addresses are on hosts that cannot exist (RFC 2606). */
const project = openProject();
afterAll(() => project.remove());

const remembered = [project.cache, 'source-verdicts', '1'] as const;
const run = (...options: string[]) =>
  project.start(['tools/check-sources/command.ts', ...options]).ended;

describe('check:sources', () => {
  test('without an answer says so, records nothing and exits 0', async () => {
    const { code, stdout, stderr } = await run();
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^No host answered.*\n$/);
    expect(existsSync(join(project.cache, 'source-verdicts'))).toBe(false);
  }, 60_000);

  test('remembers verdicts', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const dead = { state: 'dead', asked: today, reason: 'x', goneSince: '2026-01-01' };
    const addresses = [
      'paper.example/rubber-road',
      'copies.example/web/20251017081500/https://wire.example/ferry-talks',
      'copies.example/RUBB-ROAD',
      'copies.example/web/20260110101500/https://register.example/treaties/1234',
      'copies.example/AbCd1',
      'copies.example/web/20251201081500/https://paper.example/ferry/tolls',
      'gazetteer.example/junction',
      'gazetteer.example/terminal',
      'gazetteer.example/upper-river',
      'wire.example/',
      'yangon-post.example/about',
    ];
    const verdicts = addresses.map((address) => [`https://${address}`, dead]);
    writeCached(
      ...remembered,
      Buffer.from(JSON.stringify([...verdicts, ['https://x.example/', dead]])),
    );
    const { code, stdout, stderr } = await run();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\S+:\d+:\d+ "https:\/\/paper\.example\/rubber-road" .* \(dead\)$/m);
    expect(stderr).toContain('11 addresses, 0 of them');
    expect(JSON.parse(String(readCached(...remembered)))).toEqual(verdicts);
  }, 60_000);

  test('exits 2 for an option that it does not know', async () => {
    expect(await run('--evrything')).toMatchObject({ code: 2, stdout: '' });
  }, 60_000);
});
