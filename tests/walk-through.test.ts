import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const guide = readFileSync('docs/editing.md', 'utf8');
const section = /^## From a report to a page\n([\s\S]*?)^### /m.exec(guide)?.[1] ?? '';
const blocksOf = (language: string) =>
  Array.from(section.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')), ([, text = '']) => text);
/** The commands of each step, in the order of the guide. */
const steps = blocksOf('sh');
const [finished = ''] = blocksOf('markdown');

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'bilateral-walk-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts commands of the guide as an editor does, with "practice" in a folder of the test's own. */
function start(commands: string): ChildProcess & { printed: () => string } {
  const script = [...steps.slice(0, 1).filter(() => commands !== steps[0]), commands]
    .join('\n')
    .replaceAll(/\bpractice\b/g, join(folder, 'practice'))
    .replace(/^cp -R \S+ (\S+)$/m, (line, to: string) => (existsSync(to) ? '' : line));
  const child = spawn('sh', ['-c', `set -e\n${script}`], {
    detached: true,
    env: { ...process.env, PORT: '0', CACHE_DIR: join(folder, 'cache'), NODE_ENV: undefined, VITEST: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (text += part));
  return Object.assign(child, { printed: () => text });
}

async function run(commands: string): Promise<{ code: number | null; printed: string }> {
  const child = start(commands);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, printed: child.printed() };
}

describe('the walk-through of docs/editing.md', () => {
  test('has five steps, each with its commands, and shows pictures that are there', () => {
    expect(steps.map((commands) => commands.match(/npm (?:run )?[a-z:-]+/g))).toEqual([
      null,
      ['npm run new'],
      ['npm run check:content', 'npm run dev'],
      ['npm run check:content', 'npm run publish-check'],
      ['npm start'],
    ]);
    const pictures = Array.from(section.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g), ([, path = '']) => path);
    expect(pictures.length).toBeGreaterThan(1);
    expect(pictures.filter((path) => !existsSync(join('docs', path)))).toEqual([]);
  });
});
