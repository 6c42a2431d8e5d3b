import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openProject } from '../../tests/project.ts';

/** Its addresses are on hosts that cannot exist (RFC 2606). */
const project = openProject();
afterAll(() => project.remove());

describe('check:sources', () => {
  test('without an answer says so, records nothing and exits 0', async () => {
    const { code, stdout, stderr } = await project.start(['tools/check-links/command.ts']).ended;
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe('No host answered; is there a network? Nothing was recorded.\n');
    expect(existsSync(join(project.cache, 'source-verdicts.json'))).toBe(false);
  }, 60_000);

  test('exits 2 for an option that it does not know', async () => {
    const run = await project.start(['tools/check-links/command.ts', '--evrything']).ended;
    expect(run).toMatchObject({ code: 2, stdout: '' });
  }, 60_000);
});
