import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { text } from '../src/text/text.ts';
import { serveSite } from '../tools/serve/serve.ts';
import { filesIn, openProject, siteSettings, type Running, type TestProject } from './project.ts';

/** Some tests build several times. */
vi.setConfig({ testTimeout: 120_000 });

let project: TestProject;
let folder: string;

beforeEach(() => {
  project = openProject({ PRECOMPRESS: 'off' });
  folder = project.folder;
});
afterEach(() => project.remove());

const run = (...args: string[]) => project.start(args).ended;

const check = 'tools/check-content/command.ts';
const build = 'tools/build/command.ts';

const briefing = 'briefings/2026/rubber-road.md';
const breakBriefing = () =>
  project.edit(briefing, (text) =>
    text
      .replace('countries: [LA, VN]', 'countries: [LX, VN]')
      .replace('date: 2026-03-04', 'date: 2026-02-30'),
  );

describe('check:content', () => {
  test('says nothing on standard output and exits 0 where all is well', async () => {
    const { code, stdout, stderr } = await run(check);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('no problems.');
  });

  test('prints one line per problem and exits 1', async () => {
    const path = breakBriefing();
    const { code, stdout } = await run(check);
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(new RegExp(`^${path}:4:7 .*2026-02-30.*\\(possible-date\\)$`));
    expect(lines[1]).toMatch(
      /:10:13 Unknown country "LX".* Did you mean "LA"\? \(known-country\)$/,
    );
  });

  test('says the same when it remembers what the files said', async () => {
    breakBriefing();
    const first = await run(check);
    expect((await run(check)).stdout).toBe(first.stdout);
  });

  test('warns on standard error of words that the report has, and exits 0', async () => {
    const report = 'The road carries rubber and ore from the Bolaven plateau to the sea.\n';
    mkdirSync(join(folder, 'content/clippings'));
    writeFileSync(join(folder, 'content/clippings/rubber-road.yml'), stringify({ text: report }));
    const body = 'The road carries rubber and ore from the Bolaven plateau to the port.\n';
    const path = project.edit(briefing, (text) => `${text}\n${body}`);
    const line = readFileSync(path, 'utf8').split('\n').length - 1;
    const { code, stdout, stderr } = await run(check);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(
      new RegExp(`^warning: ${path}:${line}:1 12 consecutive words .* \\(close-to-source\\)$`, 'm'),
    );
    expect(await run(check, '--json')).toMatchObject({ code: 0, stdout: '[]\n' });
  });

  test('prints the problems for machines with --json', async () => {
    const path = breakBriefing();
    const { stdout } = await run(check, '--json');
    expect(JSON.parse(stdout)).toMatchObject([
      { path, line: 4, column: 7, rule: 'possible-date' },
      { path, line: 10, column: 13, rule: 'known-country' },
    ]);
  });
});

describe('publish-check', () => {
  const publishCheck = 'tools/publish-check/command.ts';

  test('prints what to go through before a briefing is published', async () => {
    breakBriefing();
    const { code, stdout, stderr } = await run(publishCheck, 'unfinished');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# A draft nobody may read yet\n\n## The file\n/);
    expect(stdout).toMatch(/^- \[ \] .*"draft: true"/m);
    const [, path = ''] = /to (\S+\.md)\.\n$/.exec(stderr) ?? [];
    expect(readFileSync(path, 'utf8')).toMatch(/\npublished: \d{4}-\d\d-\d\d\n/);
  });

  test('asks for another name where there is no such briefing', async () => {
    const { code, stdout, stderr } = await run(publishCheck, 'unfinishd');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('There is no briefing "unfinishd". Did you mean "unfinished"?\n');
  });
});

describe('a build of broken content', () => {
  test('prints what the check prints, exits 1 and leaves the last site as it was', async () => {
    expect((await run(build)).code).toBe(0);
    const page = join(folder, 'site/briefings/rubber-road/index.html');
    const before = readFileSync(page, 'utf8');
    breakBriefing();
    const { stdout: problems } = await run(check);
    const { code, stdout, stderr } = await run(build);
    expect(code).toBe(1);
    expect(stdout).toContain(problems);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(readFileSync(page, 'utf8')).toBe(before);
  });

  test('goes on where only a draft is broken, and says what is wrong with it', async () => {
    breakBriefing();
    project.edit(briefing, (text) => text.replace('---\n', '---\ndraft: true\n'));
    project.edit('redirects.yml', (text) => text.replace(/to: .*rubber.*/, 'to: /archive/'));
    const { code, stdout: problems } = await run(check);
    expect(code).toBe(1);
    const built = await run(build);
    expect(built).toMatchObject({ code: 0 });
    expect(built.stderr).toContain(problems.replace(/^/gm, 'draft: ').replace(/draft: $/, ''));
    expect(existsSync(join(folder, 'site/briefings/ferry-talks/index.html'))).toBe(true);
    expect(existsSync(join(folder, 'site/briefings/rubber-road'))).toBe(false);
  });
});

describe('a build', () => {
  test('writes every file of the search index whole', async () => {
    await run(build);
    const files = Object.entries(filesIn(join(folder, 'site/pagefind')));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter(([, bytes]) => bytes === '')).toEqual([]);
  });

  test('prints only JSON on standard output with --json', async () => {
    const { stdout } = await run(build, '--json');
    const stages = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { stage: string }).stage);
    expect(new Set(stages)).toEqual(new Set(['content', 'index', 'pages']));
  });

  test('for a sub-path, with a form for mistakes elsewhere, is a sound site', async () => {
    const variables = { BASE_PATH: '/news/', CORRECTIONS_TO: 'https://desk.example/report' };
    expect((await project.build([], variables)).code).toBe(0);
    const check = await project.start(['tools/check-site/command.ts'], variables).ended;
    expect(check).toMatchObject({ code: 0, stdout: '' });
    const page = readFileSync(join(folder, 'site/briefings/rubber-road/index.html'), 'utf8');
    expect(page).toContain('href="/news/pairs/la-vn/"');
  });
});

test('npm run data-release makes a folder of the built data, once, and only of the present content', async () => {
  const release = (...args: string[]) =>
    run('tools/data-release/command.ts', '--to', join(folder, 'releases'), ...args);
  expect(await release()).toMatchObject({ code: 2, stdout: '' });
  expect((await project.build([], siteSettings)).code).toBe(0);
  expect(await release('--version', '2026.01.01')).toMatchObject({ code: 0, stderr: '' });
  const files = filesIn(join(folder, 'releases/2026.01.01'));
  const site = filesIn(join(folder, 'site/data'));
  expect(files['figures.csv']).toBe(site['figures.csv']);
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['CITATION.cff', 'SHA256SUMS']));
  expect(await release('--version', '2026.01.01')).toMatchObject({ code: 2, stdout: '' });
  expect(filesIn(join(folder, 'releases/2026.01.01'))).toEqual(files);
  project.edit(briefing, (text) => text.replace(/^title: .*/m, 'title: Another title'));
  const { code, stderr } = await release('--version', '2026.01.02');
  expect(code).toBe(2);
  expect(stderr).toContain('npm run build');
  expect(existsSync(join(folder, 'releases/2026.01.02'))).toBe(false);
});

describe('npm start', () => {
  test('serves the site and prints its address', async () => {
    const site = inject('siteFolder');
    const variables = { OUT_DIR: site, PORT: '0' };
    const server = project.start(['tools/serve/command.ts'], variables);
    try {
      const address = await addressOf(server);
      const home = readFileSync(join(site, 'index.html'), 'utf8');
      expect(await (await fetch(address)).text()).toBe(home);
    } finally {
      server.kill();
    }
  });
});

test('npm start says that its port is taken before it builds', async () => {
  const { server, address } = await serveSite(inject('siteFolder'), { port: 0, basePath: '/' });
  const PORT = new URL(address).port;
  const { code, stdout, stderr } = await project.start(['tools/start/command.ts'], { PORT }).ended;
  server.close();
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(new RegExp(`^Port ${PORT} is in use.*\\n$`));
});

describe('npm run dev', () => {
  test('shows an edited briefing, and its new title on other pages', async () => {
    await onDevServer(async (shows) => {
      await shows('briefings/rubber-road/', 'open a rubber road');
      project.edit(briefing, (text) => text.replace('open a rubber road', 'open a road'));
      await shows('briefings/rubber-road/', 'open a road');
      await shows('sectors/trade/', 'open a road');
    });
  });

  test('marks drafts, and shows on the page of a broken one what is wrong', async () => {
    const broken = readFileSync(join(folder, 'content/briefings/2026/unfinished.md'), 'utf8');
    const path = join(folder, 'content/briefings/2026/broken.md');
    writeFileSync(path, broken.replace('date: 2026-01-02', 'date: 2026-01-32'));
    await onDevServer(async (shows) => {
      await shows('briefings/unfinished/', String(text.briefing.isDraft('')[0]));
      await shows('sectors/trade/', 'Draft: A draft nobody may read yet');
      await shows('briefings/broken/', 'Line 4, column 7');
      await shows('briefings/broken/', 'possible-date');
      writeFileSync(path, broken.replace('A draft nobody', 'Another draft nobody'));
      await shows('briefings/broken/', 'Draft: Another draft nobody may read yet');
    });
  });
});

/** Returns the address that a server prints. */
async function addressOf(server: Running): Promise<string> {
  const address = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\//;
  return vi.waitUntil(() => address.exec(server.printed())?.[0], { timeout: 25_000 });
}

/** Asks pages of the dev server until they show some words. */
type Shows = (page: string, words: string) => Promise<unknown>;

async function onDevServer(look: (shows: Shows) => Promise<void>) {
  const server = project.start(
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', '4399'],
    { ASTRO_DEV_BACKGROUND: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  );
  try {
    const address = await addressOf(server);
    const textOf = async (page: string) => {
      const answer = await fetch(`${address}${page}`).catch(() => undefined);
      return answer?.text();
    };
    await look((page, words) =>
      vi.waitUntil(async () => (await textOf(page))?.includes(words), { timeout: 25_000 }),
    );
  } finally {
    server.kill('SIGKILL');
    await server.ended;
  }
}
