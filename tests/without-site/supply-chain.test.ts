import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newFolder } from '../fixtures/folder.ts';

interface Manifest {
  dependencies: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  overrides?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  engines?: unknown;
  hasInstallScript?: boolean;
  /** Where it is not that of its folder. */
  name?: string;
}

interface Workflow {
  jobs: Record<
    string,
    { if?: string; permissions?: Record<string, string>; steps: { run?: string }[] }
  >;
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;

/** The folders with packages of their own: the project, and a tool that few need. */
const folders = ['.', 'mutation'];
const manifestIn = (folder: string) => readJson(join(folder, 'package.json')) as Manifest;
const { optionalDependencies, overrides, allowScripts } = manifestIn('.');

function directIn(folder: string): Record<string, string> {
  const { dependencies, optionalDependencies, devDependencies } = manifestIn(folder);
  return { ...dependencies, ...optionalDependencies, ...devDependencies };
}

/** The packages in the lock file of a folder, each with its place. */
function lockedIn(folder: string): [path: string, LockedPackage][] {
  const lock = readJson(join(folder, 'package-lock.json')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(lock.packages).filter(([path]) => path !== '');
}

const direct = Object.assign({}, ...folders.map(directIn)) as Record<string, string>;
const nameAt = (path: string) => path.replace(/^.*node_modules\//, '');
const decisions = readFileSync('docs/decisions.md', 'utf8').split('## Dependencies')[1] ?? '';

/** The names in backticks in the first column of the table of dependencies. */
const decided = Array.from(decisions.matchAll(/^\| ([^|]+)\|/gm), ([, cell = '']) => cell)
  .flatMap((cell) => cell.match(/`[^`]+`/g) ?? [])
  .map((name) => name.slice(1, -1));

describe('direct dependencies', () => {
  test('are pinned to one version each', () => {
    const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  test('have a line in docs/decisions.md each, and it has no others', () => {
    const isDecided = (name: string) =>
      decided.includes(name) || decided.includes(name.replace(/\/.*/, '/*'));
    expect(Object.keys(direct).filter((name) => !isDecided(name))).toEqual([]);
    const single = decided.filter((name) => !name.endsWith('/*'));
    expect(single.filter((name) => !(name in direct))).toEqual([]);
  });
});

describe.each(folders)('the lock file in %s', (folder) => {
  const locked = lockedIn(folder);

  test('knows every package by the hash of its contents', () => {
    expect(locked.length).toBeGreaterThan(100);
    const unknown = locked.filter(([, { integrity = '' }]) => !/^sha512-/.test(integrity));
    expect(unknown.map(([path]) => path)).toEqual([]);
  });

  test('names no place to download from, so that everyone may use a registry of their own', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(readFileSync(join(folder, '.npmrc'), 'utf8')).not.toMatch(/registry\s*=|_auth/);
  });

  test('does not make npm compare packages with a Node that does not run them', () => {
    expect(locked.filter(([, { engines }]) => engines !== undefined)).toEqual([]);
  });

  test('has no package that may run a script on installing', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = [...new Set(scripted.map(([path]) => nameAt(path)))].sort();
    expect(names).toEqual(folder === '.' ? Object.keys(allowScripts ?? {}).sort() : []);
    expect(Object.values(allowScripts ?? {})).not.toContain(true);
  });

  test('is listed by npm run sbom as a CycloneDX bill of materials', () => {
    const { stdout, status } = spawnSync(`npm run --silent sbom -- --prefix ${folder}`, {
      shell: true,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const bill = JSON.parse(stdout) as {
      bomFormat: string;
      components: { purl: string; hashes?: unknown[] }[];
    };
    expect(bill.bomFormat).toBe('CycloneDX');
    const listed = bill.components.map(({ purl }) => decodeURIComponent(purl));
    const packages = locked.map(
      ([path, { name = nameAt(path), version }]) => `pkg:npm/${name}@${version}`,
    );
    expect([...new Set(listed)].sort()).toEqual([...new Set(packages)].sort());
    expect(bill.components.filter(({ hashes }) => !hashes?.length)).toEqual([]);
  }, 60_000);
});

test('Node is among the packages, for one system each', () => {
  const locked = new Map(lockedIn('.'));
  for (const name of Object.keys(optionalDependencies ?? {})) {
    expect(locked.get(`node_modules/${name}`)).toMatchObject({
      bin: { node: expect.stringMatching(/^bin\/node/) as string },
      ...{ os: expect.any(String) as string, cpu: expect.any(String) as string },
    });
  }
});

test('what is installed without optional packages is said to be incomplete', () => {
  const folder = newFolder({
    'package.json': '{ "optionalDependencies": {} }',
    'package-lock.json': '{ "packages": {} }',
    'mutation/package-lock.json': '{ "packages": {} }',
  });
  const { status, stderr } = spawnSync(process.execPath, [resolve('tools/packages/trim.mjs')], {
    cwd: folder,
    env: { ...process.env, npm_config_omit: 'optional\n\ndev' },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining('without "--omit=optional"')]);
});

test('a package is replaced only as docs/decisions.md explains', () => {
  const replaced = Object.keys(overrides ?? {});
  const explained = decisions.slice(decisions.indexOf('Replaced among'));
  expect(replaced.filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
});

test('actions of workflows are pinned by the hash of a commit, beside the version that it is', () => {
  const workflows = readdirSync('.github/workflows').map((name) => join('.github/workflows', name));
  const used = workflows.flatMap(
    (path) => readFileSync(path, 'utf8').match(/^\s*(?:- )?uses:.*$/gm) ?? [],
  );
  expect(used.length).toBeGreaterThan(0);
  const loose = used.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/.test(line));
  expect(loose).toEqual([]);
});

test('jobs that can prove who they are run no code of the project, and none of pull requests', () => {
  const { jobs } = parse(readFileSync('.github/workflows/site.yml', 'utf8')) as Workflow;
  const proving = Object.values(jobs).filter(
    ({ permissions }) => permissions?.['id-token'] === 'write',
  );
  expect(proving).toHaveLength(2);
  for (const { if: condition, steps } of proving) {
    expect(condition).toContain("github.ref == 'refs/heads/main'");
    expect(condition).toContain("github.event_name != 'pull_request'");
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
  }
});
