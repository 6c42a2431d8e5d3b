import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  test,
  vi,
} from 'vitest';
import { stringify } from 'yaml';
import { text } from '../src/text/text.ts';
import { serveSite } from '../tools/serve/serve.ts';
import {
  filesIn,
  openBuiltProject,
  openProject,
  type Running,
  type TestProject,
} from './project.ts';

/** Some tests build several times. */
vi.setConfig({ testTimeout: 120_000 });

let project: TestProject;
let folder: string;

beforeEach(() => {
  project = openBuiltProject(inject('builtProject'));
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

  test('prints one line per problem and exits 1, also when it remembers what the files said', async () => {
    const path = breakBriefing();
    const { code, stdout } = await run(check);
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(new RegExp(`^${path}:4:7 .*2026-02-30.*\\(possible-date\\)$`));
    expect(lines[1]).toMatch(
      /:10:13 Unknown country "LX".* Did you mean "LA"\? \(known-country\)$/,
    );
    const again = await run(check, '--json');
    expect(JSON.parse(again.stdout)).toMatchObject([
      { path, line: 4, column: 7, rule: 'possible-date' },
      { path, line: 10, column: 13, rule: 'known-country' },
    ]);
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

  test('goes on where only a draft is broken, and says what is wrong with it; with --json, only JSON is on standard output', async () => {
    breakBriefing();
    project.edit(briefing, (text) => text.replace('---\n', '---\ndraft: true\n'));
    project.edit('redirects.yml', (text) => text.replace(/to: .*rubber.*/, 'to: /archive/'));
    const { code, stdout: problems } = await run(check);
    expect(code).toBe(1);
    const built = await run(build, '--json');
    expect(built).toMatchObject({ code: 0 });
    expect(built.stderr).toContain(problems.replace(/^/gm, 'draft: ').replace(/draft: $/, ''));
    expect(existsSync(join(folder, 'site/briefings/ferry-talks/index.html'))).toBe(true);
    expect(existsSync(join(folder, 'site/briefings/rubber-road'))).toBe(false);
    const lines = built.stdout.trim().split('\n');
    const stages = lines.map((line) => (JSON.parse(line) as { stage: string }).stage);
    expect(new Set(stages)).toEqual(new Set(['content', 'index', 'pages']));
  });
});

test('a build writes every file of the search index whole', () => {
  const files = Object.entries(filesIn(join(inject('siteFolder'), 'pagefind')));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter(([, bytes]) => bytes === '')).toEqual([]);
});

test('npm run data-release makes a folder of the built data, once, and only of the present content', async () => {
  const command = ['tools/data-release/command.ts', '--to', join(folder, 'releases')];
  const release = (...args: string[]) => run(...command, ...args);
  const nowhere = await project.start(command, { OUT_DIR: join(folder, 'nowhere') }).ended;
  expect(nowhere).toMatchObject({ code: 2, stdout: '' });
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
  let edited: TestProject;
  let server: Running;
  let address: string;
  let sound: string;

  const addBroken = (text: string) =>
    writeFileSync(join(edited.content, 'briefings/2026/broken.md'), text);

  beforeAll(async () => {
    edited = openProject();
    sound = readFileSync(join(edited.content, 'briefings/2026/unfinished.md'), 'utf8');
    addBroken(sound.replace('date: 2026-01-02', 'date: 2026-01-32'));
    server = edited.start(
      ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', '4399'],
      { ASTRO_DEV_BACKGROUND: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    );
    address = await addressOf(server);
  }, 120_000);
  afterAll(async () => {
    server.kill('SIGKILL');
    await server.ended;
    edited.remove();
  });

  /** Asks for a page until it shows some words. */
  const shows = (page: string, words: string) =>
    vi.waitUntil(
      async () => {
        const answer = await fetch(`${address}${page}`).catch(() => undefined);
        return (await answer?.text())?.includes(words);
      },
      { timeout: 100_000 },
    );

  test('shows an edited briefing, and its new title on other pages', async () => {
    await shows('briefings/rubber-road/', 'open a rubber road');
    edited.edit(briefing, (text) => text.replace('open a rubber road', 'open a road'));
    await shows('briefings/rubber-road/', 'open a road');
    await shows('sectors/trade/', 'open a road');
  });

  test('marks drafts, and shows on the page of a broken one what is wrong', async () => {
    await shows('briefings/unfinished/', String(text.briefing.isDraft('')[0]));
    await shows('sectors/trade/', 'Draft: A draft nobody may read yet');
    await shows('briefings/broken/', 'Line 4, column 7');
    await shows('briefings/broken/', 'possible-date');
    addBroken(sound.replace('A draft nobody', 'Another draft nobody'));
    await shows('briefings/broken/', 'Draft: Another draft nobody may read yet');
  });
});

/** Returns the address that a server prints. */
async function addressOf(server: Running): Promise<string> {
  const address = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\//;
  return vi.waitUntil(() => address.exec(server.printed())?.[0], { timeout: 100_000 });
}
