import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { findProblems } from '../../src/content/checks/check-content.ts';
import { asJson, asLines } from '../../src/content/checks/report.ts';
import { readContent } from '../../src/content/read-content.ts';
import type { Problem } from '../../src/content/parse/problem.ts';
import { newFolder } from '../fixtures/folder.ts';
import * as sound from '../hostile/content.ts';
import {
  blankTexts,
  hostileAddresses,
  hostileNames,
  hostileTexts,
  hostileYaml,
  refusedCharacters,
} from '../hostile/strings.ts';

/** Writes a content folder and tells its problems by file. */
async function problemsIn(files: Record<string, string>): Promise<Map<string, Problem[]>> {
  const folder = newFolder(files);
  const problems = findProblems(await readContent(folder), { today: '2099-01-01' });
  return Map.groupBy(problems, ({ path }) => path.slice(folder.length + 1));
}

const soundFiles = sound.filesWith(sound.harmlessWords.slice(0, 1));
const words = sound.harmlessWords[0] as sound.Words;

/** A record of every kind, each of its values quoted on a line of its own. */
const records = Object.entries({
  'briefings/x.md': sound.briefing(words, 0),
  'agreements/x.yml': sound.agreement(words, 0),
  'events/x.yml': sound.event(words, 0),
  'conflicts/x.yml': sound.conflict(words, 0),
  'people/x.yml': sound.person(words),
  'organisations/x.yml': sound.organisation(words),
  'sources/x.yml': sound.source(words, 0),
}).map(([path, record]) => {
  const yaml = stringify(record, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  const isBriefing = path.endsWith('.md');
  const text = isBriefing ? `---\n${yaml}---\n\nIt prints ${words.printed}.\n` : yaml;
  return { path, lines: text.split('\n') };
});

/** What may not stand in place of a value: in a text what hides or deceives, else every text. */
function refusedFor(value: string): readonly string[] {
  if (value === words.address) return hostileAddresses;
  if (!value.startsWith(words.text)) return hostileTexts.filter((_, index) => index % 6 === 0);
  const hidden = refusedCharacters.map((sign) => value.replace('in', `i${sign}n`));
  return [...hidden, ...blankTexts];
}

/** A line of a record with what has no place in it. */
interface Attempt {
  path: string;
  lines: readonly string[];
  index: number;
  line: string;
}

/** Returns the attempts that are refused in no line of theirs, of groups that are in one file each. */
async function accepted(groups: readonly (readonly Attempt[])[]): Promise<Attempt[]> {
  const files: Record<string, string> = {};
  const placed = groups.map((attempts, number) => {
    const [{ path, lines } = { path: '', lines: [] }] = attempts;
    const file = path.replace('x', `attempt-${number}`);
    const changed = new Map(attempts.map(({ index, line }) => [index, line]));
    files[file] = lines.map((line, index) => changed.get(index) ?? line).join('\n');
    return { file, attempts };
  });
  const problems = await problemsIn({ ...soundFiles, ...files });
  return placed.flatMap(({ file, attempts }) => {
    const refused = new Set(problems.get(file)?.map(({ line }) => line - 1));
    return attempts.filter(({ index }) => !refused.has(index));
  });
}

test('what has no place in a field is refused in every field of every kind, on its line', async () => {
  const attempts = records.flatMap(({ path, lines }) =>
    lines.flatMap((text, index) => {
      const [, key = '', value] = /^([^"]*)"(.*)"$/.exec(text) ?? [];
      const refused = value === undefined ? [] : refusedFor(value);
      return refused.map((value, number) => {
        const line = key + JSON.stringify(value);
        return { path, lines, index, line, file: `${path} ${number}` };
      });
    }),
  );
  expect(attempts.length).toBeGreaterThan(1000);
  // All lines of a file at once; alone where another problem of the file may have hidden theirs.
  const left = await accepted([...Map.groupBy(attempts, ({ file }) => file).values()]);
  const alone = await accepted(left.map((attempt) => [attempt]));
  expect(alone.map(({ path, line }) => `${path} ${line.trim()}`)).toEqual([]);
});

test('nor in any entry of a list', async () => {
  const refused = refusedFor(words.text);
  const files = {
    'sectors.yml': list(
      refused.map((label, index) => ({ ...sound.sector(words, index + 1), label })),
    ),
    'places.yml': list(
      refused.map((name, index) => ({
        ...sound.place({ ...words, text: `Place ${index}` }, index + 1),
        names: [name],
      })),
    ),
    'synonyms.yml': list(
      refused.map((text, index) => ({
        ...{ topic: 'T', source: 'S', groups: [{ en: [`word ${index}`, text] }] },
      })),
    ),
    'countries/la.yml': `names:\n${list(refused)}`,
  };
  const problems = await problemsIn({ ...soundFiles, ...files });
  for (const file of Object.keys(files)) {
    const lines = new Set(problems.get(file)?.map(({ line }) => line));
    expect([file, lines.size]).toEqual([file, refused.length]);
  }
});

/** YAML, an item a line, with escapes for what is not ASCII. */
function list(items: readonly unknown[]): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return items
    .map((item) => `- ${JSON.stringify(item).replace(/[\u007F-\uFFFF]/g, escaped)}\n`)
    .join('');
}

test('characters as they are, in whatever file, are refused where they stand', async () => {
  const files = Object.fromEntries(
    refusedCharacters
      .filter((sign) => sign.isWellFormed() && sign !== '\uFEFF')
      .map((sign, index) => [`people/sign-${index}.yml`, `name: ab${sign}c\n`]),
  );
  const problems = await problemsIn({ ...soundFiles, ...files });
  for (const file of Object.keys(files)) {
    expect(problems.get(file)).toMatchObject([{ line: 1, column: 9, rule: 'visible-text' }]);
  }
});

test('YAML says no more than text', async () => {
  const briefing = soundFiles['briefings/constructor.md'] ?? '';
  const files = Object.fromEntries(
    hostileYaml.map((yaml, index) => [
      `briefings/yaml-${index}.md`,
      briefing.replace(/^agency: .*$/m, () => `agency: ${yaml}`),
    ]),
  );
  const problems = await problemsIn({ ...soundFiles, ...files });
  const read = Object.keys(files).filter((file) => !problems.has(file));
  expect(read.map((file) => /agency:[^]*?(?=\nurl)/.exec(files[file] ?? '')?.[0])).toEqual([
    'agency: |\n  x',
  ]);
});

test('no name of a file is an address that it must not be, nor prints as anything but a name', async () => {
  const files = Object.fromEntries(
    hostileNames.flatMap((name) => [
      [`briefings/${name}.md`, soundFiles['briefings/constructor.md'] ?? ''],
      [`people/${name}.yml`, 'name: Somebody\n'],
      [`sources/${name}.yml`, 'name: Somebody\nkind: agency\n'],
      [`countries/${name}.yml`, 'names: [Someland]\n'],
      [`pairs/${name}.md`, '---\nasOf: 2025-01-01\n---\n\nText.\n'],
    ]),
  );
  const problems = await problemsIn({ ...soundFiles, ...files });
  for (const file of Object.keys(files)) expect([file, problems.has(file)]).toEqual([file, true]);
  const all = [...problems.values()].flat();
  expect(asLines(all).match(/\n/g)).toHaveLength(all.length);
  for (const print of [asLines(all), asJson(all)]) {
    expect(print).not.toMatch(/[^\n\P{Cc}]|\p{Bidi_Control}/u);
  }
});

test('no body links anywhere but to a page', async () => {
  const files = Object.fromEntries(
    hostileAddresses.map((address, index) => {
      const written = address.replace(/[\0- <>\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      const body = `Text [x](<${written}>) text.`;
      return [`briefings/link-${index}.md`, sound.document(sound.briefing(words, 0), body)];
    }),
  );
  const problems = await problemsIn({ ...soundFiles, ...files });
  const followed = Object.keys(files).filter(
    (file) => !problems.get(file)?.some(({ rule }) => /^(?:link-address|visible-text)$/.test(rule)),
  );
  expect(followed.map((file) => files[file]?.split('\n').at(-2))).toEqual([]);
});
