import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readEnvironment } from '../../src/site/environment.ts';
import { newBriefing } from '../../tools/new/new-briefing.ts';
import { newOptions, type NewOptions } from '../../tools/new/options.ts';
import { filesIn, openProject, type TestProject } from '../project.ts';

let project: TestProject;
beforeEach(() => (project = openProject()));
afterEach(() => project.remove());

const report = 'tests/fixtures/reports/power-office.txt';
const draft = 'briefings/2026/mm-th-2026-03-06.md';
const sourceText = 'clippings/mm-th-2026-03-06.yml';

const read = (file: string) => readFileSync(join(project.content, file), 'utf8');

/** Runs `npm run new`, with a text on standard input. */
const runNew = (args: string[], text = '') =>
  project.start(['tools/new/command.ts', ...args], {}, text).ended;

/** Does in this process what the command does, and returns what it prints. */
async function drafted(args: string[], text = ''): Promise<string> {
  const environment = readEnvironment({ CONTENT_DIR: project.content, CACHE_DIR: project.cache });
  const read = (file?: string) =>
    file === undefined ? new TextEncoder().encode(text) : readFileSync(file);
  const options = newOptions(args) as NewOptions;
  return String(await newBriefing(options, { environment, isTerminal: false, read }));
}

describe('npm run new', () => {
  test('makes a draft that lacks only what a person must write, and keeps the report beside it', async () => {
    const { code, stdout } = await runNew([report, '--url', 'https://wire.example/1']);
    expect(code).toBe(0);
    expect(stdout).toContain(join(project.content, draft));
    const frontmatter: unknown = parse(read(draft).split('---\n')[1] ?? '');
    expect(frontmatter).toMatchObject({
      title: null,
      summary: null,
      date: '2026-03-06',
      source: 'wire',
      dateline: 'Yangon',
      countries: ['MM', 'TH'],
      mentions: ['LA'],
      people: [{ person: 'aung-example', office: 'Minister of Energy' }],
      draft: true,
    });
    const { figures } = frontmatter as { figures: Record<string, unknown>[] };
    expect(figures.map(({ asPrinted, saidBy }) => [asPrinted, saidBy])).toEqual([
      ['$120.5 million', undefined],
      ['$98.4 million', 'power-office'],
      ['$11.2 million', undefined],
    ]);
    expect(parse(read(sourceText))).toMatchObject({ text: readFileSync(report, 'utf8') });
    const check = await project.start(['tools/check-content/command.ts', '--json']).ended;
    const problems = JSON.parse(check.stdout) as { path: string; rule: string }[];
    const missing = problems.map(({ path, rule }) => `${path.slice(-draft.length)} ${rule}`);
    expect(missing).toEqual(Array(4).fill(`${draft} not-empty`));
  });

  test('says whether the report at an address is still the one of which there is a briefing', async () => {
    const url = ['--url', 'https://wire.example/1'];
    const text = readFileSync(report, 'utf8');
    await drafted([report, ...url]);
    const same = await drafted([...url, '--slug', 'same'], text.replaceAll('\n', '\r\n'));
    const changed = await drafted([...url, '--slug', 'changed'], `${text}It was corrected.\n`);
    const about = [same, changed].map((printed) =>
      printed.split('\n').find((line) => line.includes(`${draft} was written`)),
    );
    expect(about).toEqual([
      expect.stringContaining('is still the same'),
      expect.stringContaining('has changed since'),
    ]);
  });

  test('drafts a report once, again where it is asked to, and never over what was edited', async () => {
    const undated = 'Myanmar and Thailand met. Thailand pays $5 million to Myanmar.\n';
    await drafted(['--slug', 'talks'], undated);
    await expect(drafted([], undated)).rejects.toThrow('undated/talks.md');
    await drafted(['--replace', '--date', '2026-03-06', '--slug', 'talks'], undated);
    const files = Object.keys(filesIn(project.content));
    const talks = ['briefings/2026/talks.md', 'clippings/talks.yml'];
    expect(files.filter((path) => path.includes('/talks.'))).toEqual(talks);
    const moved = await drafted(['--replace', '--date', '2025-03-06'], undated);
    expect(moved).toContain('2025/talks.md');
    await drafted(['--replace', '--date', '2026-03-06'], undated);
    writeFileSync(join(project.content, 'briefings/2026/talks.md'), 'edited');
    await expect(drafted(['--replace'], undated)).rejects.toThrow('edited');
    expect(read('briefings/2026/talks.md')).toBe('edited');
    rmSync(join(project.content, 'briefings/2026/talks.md'));
    await drafted(['--slug', 'talks'], undated);
  });

  test('writes records of those who have none, as drafts, where it is asked to', async () => {
    const printed = await drafted([report, '--records']);
    const path = 'people/somsak-madeup.yml';
    expect(printed).toContain(join(project.content, path));
    expect(parse(read(path))).toMatchObject({ name: 'Somsak Madeup', country: 'TH', draft: true });
  });

  test.each([
    [['-'], 1, /HTML page/],
    [['--source', 'nobody', report], 2, /"nobody"/],
    [['tests/fixtures'], 2, /cannot be read/],
  ])('refuses %j in a sentence, and writes nothing', async (args, code, words) => {
    const before = filesIn(project.content);
    const refused = await runNew(args, '<html><body>Talks</body></html>');
    expect([refused.code, refused.stderr.trim().split('\n').length]).toEqual([code, 1]);
    expect(refused.stderr).toMatch(words);
    expect(filesIn(project.content)).toEqual(before);
  });

  test.each([
    [[report, '--slug', 'rubber-road'], /rubber-road\.md/],
    [['--date', '2026-02-30', report], /2026-02-30/],
  ])('refuses %j and writes nothing', async (args, words) => {
    const before = filesIn(project.content);
    await expect(drafted(args)).rejects.toThrow(words);
    expect(filesIn(project.content)).toEqual(before);
  });

  test('reads no report by names of which some cannot be read', async () => {
    writeFileSync(join(project.content, 'sources/broken.yml'), 'nme: x\n');
    await expect(drafted([report])).rejects.toThrow(
      /sources\/broken\.yml:1:1 .* Correct this first/,
    );
  });

  test('says what it can do', async () => {
    const { code, stdout } = await runNew(['--help']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('npm run new -- report.txt')]);
  });
});
