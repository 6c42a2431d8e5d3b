import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../tests/project.ts';
import { writeArchive } from './archive.ts';

const size = { briefings: 150, seed: 1, withRecords: true };
const folder = mkdtempSync(join(tmpdir(), 'bilateral-archive-'));
const content = join(folder, 'first');

beforeAll(() => writeArchive(content, size));
afterAll(() => rmSync(folder, { recursive: true }));

describe('writeArchive', () => {
  test('writes content without problems', () => {
    const env = { ...process.env, CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') };
    const check = spawnSync(process.execPath, ['tools/check-content/command.ts'], { env });
    expect(String(check.stdout)).toBe('');
    expect(check.status).toBe(0);
  });

  test('writes the same bytes for the same seed, and others for another', () => {
    writeArchive(join(folder, 'same'), size);
    writeArchive(join(folder, 'other'), { ...size, seed: 2 });
    const first = filesIn(content);
    expect(filesIn(join(folder, 'same'))).toEqual(first);
    expect(filesIn(join(folder, 'other'))).not.toEqual(first);
  });

  test('writes as many briefings as asked for, of 400 to 700 words and few of an inexact date', () => {
    const texts = Object.values(filesIn(join(content, 'briefings'))).map((bytes) =>
      Buffer.from(bytes, 'base64').toString(),
    );
    expect(texts).toHaveLength(size.briefings);
    for (const text of texts) {
      const words = text.split(/^---$/m)[2]?.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(400);
      expect(words).toBeLessThanOrEqual(730);
    }
    const inexact = texts.filter((text) => text.includes('\ndateNote: ')).length;
    expect(inexact).toBeGreaterThan(1);
    expect(inexact).toBeLessThan(13);
  });
});
