import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fileDigest } from '../content/parse/bytes.ts';
import { bodyHtml, wasChecked } from './body-html.ts';

let folder: string;
let briefing: { path: string };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-body-'));
  briefing = { path: join(folder, 'a.md') };
  writeFileSync(briefing.path, '---\ntitle: A\n---\n\nCoal.\n');
  wasChecked(briefing, fileDigest(readFileSync(briefing.path)));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const change = () => writeFileSync(briefing.path, '---\ntitle: A\n---\n\n<b>Unchecked</b>\n');

describe('bodyHtml', () => {
  test.each([
    ['a build', false],
    ['the dev server', true],
  ])('renders what was checked in %s', (_, isDev) => {
    vi.stubEnv('DEV', isDev);
    expect(bodyHtml(briefing)).toBe('<p>Coal.</p>\n');
  });

  test('refuses in a build what has changed since it was checked', () => {
    vi.stubEnv('DEV', false);
    change();
    expect(() => bodyHtml(briefing)).toThrow(`${briefing.path} changed while the site was built`);
  });

  test('renders in the dev server what an editor has just written', () => {
    vi.stubEnv('DEV', true);
    change();
    expect(bodyHtml(briefing)).toContain('Unchecked');
  });
});
