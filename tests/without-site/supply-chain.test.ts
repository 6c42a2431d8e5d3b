import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

interface Workflow {
  jobs: Record<
    string,
    { if?: string; permissions?: Record<string, string>; steps: { run?: string }[] }
  >;
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const { dependencies, devDependencies, allowScripts } = readJson('package.json') as Manifest;
const direct = { ...dependencies, ...devDependencies };
const lock = readJson('package-lock.json') as { packages: Record<string, LockedPackage> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
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

describe('the lock file', () => {
  test('knows every package by the hash of its contents', () => {
    expect(locked.length).toBeGreaterThan(300);
    const unknown = locked.filter(([, { integrity = '' }]) => !/^sha512-/.test(integrity));
    expect(unknown.map(([path]) => path)).toEqual([]);
  });

  test('names no place to download from, so that everyone may use a registry of their own', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/registry\s*=|_auth/);
  });
});

test('only scripts run on installing that package.json allows and docs/decisions.md explains', () => {
  const scripted = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
  expect([...new Set(scripted)].sort()).toEqual(allowed.toSorted());
  const explained = decisions.slice(decisions.indexOf('Install scripts that may run'));
  for (const name of allowed) expect(explained).toContain(`\`${name}\` (`);
});

test('npm run sbom prints a CycloneDX bill of materials of all that the lock file names', () => {
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8' });
  expect(status).toBe(0);
  const bill = JSON.parse(stdout) as {
    bomFormat: string;
    components: { name: string; version: string; hashes?: unknown[] }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  const listed = bill.components.map(({ name, version }) => `${name}@${version}`);
  const packages = locked.map(
    ([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`,
  );
  expect([...new Set(listed)].sort()).toEqual([...new Set(packages)].sort());
  expect(bill.components.filter(({ hashes }) => !hashes?.length)).toEqual([]);
}, 60_000);

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
