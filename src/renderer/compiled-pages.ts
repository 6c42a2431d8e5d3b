import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plates } from '../output/build-job.ts';
import type { Environment } from '../site/environment.ts';
import { filesBelow } from '../content/parse/files-below.ts';
import { clearOld, isSound, place, seal } from './checksummed-folder.ts';

/** Below the project, as the program finds its packages from where it lies. */
const home = '.cache/press';

/** How many plates are kept: builds for other settings may be printing with theirs now. */
const mostKept = 8;

/**
 * The plates for the code as it is: those that were made before, or new ones. Damaged ones are made
 * again, those that were not used for long cleared away.
 *
 * @throws the compiler's own words where the pages cannot be compiled.
 */
export async function makePlates(environment: Environment): Promise<Plates> {
  const key = plateKey(environment);
  const folder = join(home, key);
  if (!isSound(folder)) await compile(folder);
  const now = new Date();
  utimesSync(folder, now, now);
  clearOld(home, mostKept);
  return { key, program: join(folder, 'program'), assets: join(folder, 'site') };
}

/** Aside and then in one step, in a process of its own, whose memory is free again afterwards. */
async function compile(folder: string): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  try {
    await run(aside);
    seal(aside);
    place(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function run(aside: string): Promise<void> {
  const command = fileURLToPath(new URL('astro/compile-command.ts', import.meta.url));
  const compiler = spawn(process.execPath, [command, aside], {
    env: compilerEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [compiler.stdout, compiler.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  return new Promise((done, fail) => {
    compiler.once('error', fail);
    compiler.once('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`The pages cannot be compiled.\n${said.trim()}`));
    });
  });
}

/**
 * Vite takes any other `NODE_ENV` for a development build, and variables of these names for what a
 * page is to find in `import.meta.env`.
 */
function compilerEnvironment(): NodeJS.ProcessEnv {
  const own = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];
  const others = Object.entries(process.env).filter(([name]) => !own.includes(name));
  return { ...Object.fromEntries(others), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Everything in the project that a page may follow from, besides the content. */
function plateKey({ siteUrl, basePath, offline, admin, correctionsTo = '' }: Environment): string {
  const sources = ['src', 'public'].flatMap((folder) =>
    filesBelow(folder)
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => `${folder}/${file}`),
  );
  const parts = [...sources, 'astro.config.mjs', 'package-lock.json'].map(
    (path) => `${path} ${hash('sha256', readFileSync(path))}`,
  );
  const settings = [
    siteUrl,
    basePath,
    correctionsTo,
    offline,
    process.version,
    JSON.stringify(admin),
  ];
  return hash('sha256', [...parts, ...settings].join('\n')).slice(0, 16);
}
