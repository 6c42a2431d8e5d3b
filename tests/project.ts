import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesBelow } from '../src/content/parse/files-below.ts';
import { linkNew } from '../src/output/new-file.ts';
import { recordPath } from '../src/output/staging.ts';

/** How a program of the project ended. */
export interface Run {
  /** Null where a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A program that runs. */
export interface Running extends ChildProcess {
  ended: Promise<Run>;
  /** What it has printed so far. */
  printed(): string;
}

/** A copy of the fixture content, with folders of its own for all that is made of it. */
export interface TestProject {
  folder: string;
  content: string;
  site: string;
  cache: string;
  shards: string;
  /** Starts a program of the project on it, as an npm script does; with an input, where one is given. */
  start(
    args: readonly string[],
    variables?: NodeJS.ProcessEnv,
    input?: string | Uint8Array,
  ): Running;
  /** Changes the text of a file of the content, and returns the file. */
  edit(path: string, change: (text: string) => string): string;
  /** Builds the site, or what the arguments say. */
  build(args?: readonly string[], variables?: NodeJS.ProcessEnv): Promise<Run>;
  remove(): void;
}

/** The settings of the fixture site, and of every site that is compared with it. */
export const siteSettings = {
  SITE_URL: 'https://example.org',
  CORRECTIONS_TO: 'mailto:desk@example.org',
};

/**
 * Copies the fixture content into a new folder.
 *
 * @param own variables with which its programs are started, unless they are given others.
 */
export function openProject(own: NodeJS.ProcessEnv = {}): TestProject {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-project-'));
  const paths = {
    folder,
    content: join(folder, 'content'),
    site: join(folder, 'site'),
    cache: join(folder, 'cache'),
    shards: join(folder, 'shards'),
  };
  cpSync('tests/fixtures/content', paths.content, { recursive: true });
  const start: TestProject['start'] = (args, variables, input) => {
    const child = spawn(process.execPath, [...args], {
      env: {
        ...ownEnvironment(),
        CONTENT_DIR: paths.content,
        OUT_DIR: paths.site,
        CACHE_DIR: paths.cache,
        SHARDS_DIR: paths.shards,
        ...own,
        ...variables,
      },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    child.stdin?.end(input);
    const run: Run = { code: null, stdout: '', stderr: '' };
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
    const ended = new Promise<Run>((done) => {
      child.on('close', (code) => done({ ...run, code }));
    });
    return Object.assign(child, { ended, printed: () => run.stdout });
  };
  return {
    ...paths,
    start,
    edit: (path, change) => {
      const file = join(paths.content, path);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
      return file;
    },
    build: (args = [], variables) => start(['tools/build/command.ts', ...args], variables).ended,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Copies a project of which the site is built, with the cache of that build. The files of site and cache are
 * links to those of the other project: a test that damages one removes it first.
 *
 * @param built the folder of the other project, of `siteSettings`.
 */
export function openBuiltProject(built: string): TestProject {
  const project = openProject(siteSettings);
  for (const folder of ['site', 'cache']) {
    for (const file of filesBelow(join(built, folder))) {
      linkNew(join(built, folder, file), join(project.folder, folder), file);
    }
  }
  const recordOf = (site: string) => dirname(recordPath(site, project.cache));
  renameSync(recordOf(join(built, 'site')), recordOf(project.site));
  return project;
}

/**
 * Returns the environment for programs of the project: without what the test runner adds, which Vite and
 * Astro heed, and without the settings of whoever runs the tests, in the environment or in `.env`.
 */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const added = /^(?:VITEST.*|TEST|NODE_ENV|BASE_URL|DEV|MODE|PROD|SSR)$/;
  const others = Object.entries(process.env).filter(([name]) => !added.test(name));
  return { ...Object.fromEntries(others), ...noSettings };
}

/** An empty variable counts as not set, and is not read from `.env`. */
const noSettings = Object.fromEntries(
  [
    ...['CONTENT_DIR', 'OUT_DIR', 'CACHE_DIR', 'SHARDS_DIR', 'SITE_URL', 'BASE_PATH', 'PORT'],
    ...['PRECOMPRESS', 'CORRECTIONS_TO', 'ADMIN', 'OFFLINE'],
  ].map((name) => [name, '']),
);

/** Every file below a folder by its path, as text of its bytes; empty where there is no folder. */
export function filesIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'base64')]),
  );
}
