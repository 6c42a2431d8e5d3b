import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ownEnvironment } from '../project.ts';

vi.setConfig({ testTimeout: 300_000 });

const guide = readFileSync('docs/editing.md', 'utf8');
const section = /^## From a report to a page\n([\s\S]*?)^### /m.exec(guide)?.[1] ?? '';
const blocks = (language: string) =>
  Array.from(
    section.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')),
    ([, text = '']) => text,
  );
const commands = blocks('sh').flatMap((block) => block.match(/^[a-z][^#\n]*/gm) ?? []);
const [finished = ''] = blocks('markdown');

let folder: string;
let practice: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-walk-'));
  practice = join(folder, 'practice');
  cpSync('content', practice, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the next command of the guide as it stands there, on a copy of the content. */
function next(expected: string): { child: ChildProcess; printed: () => string } {
  const command = commands.shift() ?? '';
  expect(command).toContain(expected);
  const child = spawn('sh', ['-c', command], {
    detached: true,
    env: {
      ...ownEnvironment(),
      ...{ CONTENT_DIR: practice, OUT_DIR: join(folder, 'site'), CACHE_DIR: join(folder, 'cache') },
      ...{ PORT: '0', PRECOMPRESS: 'off', ASTRO_DEV_BACKGROUND: '1' },
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  }
  return { child, printed: () => text };
}

async function run(expected: string): Promise<{ code: number | null; printed: string }> {
  const { child, printed } = next(expected);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, printed: printed() };
}

/** What a server of the guide answers for the page of the briefing; it is stopped then. */
async function pageServedBy(expected: string): Promise<string> {
  const { child, printed } = next(expected);
  try {
    const address = await vi.waitUntil(
      () => /http:\/\/(?:localhost|127\.0\.0\.1):\d+\//.exec(printed())?.[0],
      { timeout: 180_000 },
    );
    return await (await fetch(`${address}briefings/rubber-road/`)).text();
  } finally {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  }
}

describe('the walk-through of docs/editing.md', () => {
  test('leads from a report to a page by its own commands', async () => {
    expect(commands.splice(0, 2)).toEqual([
      'cp -R content practice',
      'export CONTENT_DIR=practice OUT_DIR=practice-site',
    ]);
    const made = await run('npm run new');
    expect(made.code).toBe(0);
    for (const line of blocks('text')[0]
      ?.split('\n')
      .filter((line) => line && line !== '  …') ?? []) {
      expect(made.printed).toContain(line);
    }
    const left = await run('npm run check:content');
    expect(left.code).toBe(1);
    expect(left.printed.match(/\(not-empty\)/g)).toHaveLength(4);
    // Astro lets one dev server run in a folder: tests/commands.test.ts has it.
    expect(commands.shift()).toMatch(/^npm run dev\b/);
    writeFileSync(join(practice, 'briefings/2026/rubber-road.md'), finished);
    expect(await run('npm run check:content')).toMatchObject({ code: 0 });
    const list = await run('npm run publish-check');
    expect(list.code).toBe(0);
    expect(list.printed).toContain('The check finds no problems.');
    const page = await pageServedBy('npm start');
    expect(page).toContain('<h1');
    expect(page).toContain('will no longer wait at the');
    expect(commands).toEqual([]);
  });

  test('shows pictures that are there', () => {
    const pictures = Array.from(section.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g), ([, at = '']) => at);
    expect(pictures.length).toBeGreaterThan(1);
    expect(pictures.filter((path) => !existsSync(join('docs', path)))).toEqual([]);
  });
});
