import { matchesGlob } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/checks/check-content.ts';
import { kindsOfFiles } from '../../src/content/editor-schemas/kinds-of-files.ts';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import { knownNames, readContent } from '../../src/content/read-content.ts';
import { latestDay } from '../../src/model/latest-day.ts';
import { exampleBriefing } from '../fixtures/broken/briefing.ts';
import { newFolder } from '../fixtures/folder.ts';
import { filesIn, openProject } from '../project.ts';

const root = 'content';

describe('the project’s own content', () => {
  test('has no problems', async () => {
    const { problems } = checkContent(await readContent(root), { today: latestDay(new Date()) });
    expect(problems).toEqual([]);
  });

  test('has files that editors can complete, each of one kind', () => {
    const globs = Object.values(kindsOfFiles).map(({ files }) => files);
    // Clippings are written by a command, and are on one machine only.
    const files = filesBelow(root).filter((file) => /^(?!clippings).*\.(md|yml)$/.test(file));
    const kindsOf = (file: string) => globs.filter((glob) => matchesGlob(file, glob));
    // The pattern of an original fits its translations, too.
    const expected = (file: string) => (/\.[a-z]+\.md$/.test(file) ? 2 : 1);
    expect(files.filter((file) => kindsOf(file).length !== expected(file))).toEqual([]);
  });
});

test('its site has no page of more than 20 KB, or 24 KB in other letters, as a server compresses it', async () => {
  const project = openProject({ CONTENT_DIR: root });
  try {
    expect(await project.build()).toMatchObject({ code: 0 });
    const pages = Object.entries(filesIn(project.site)).filter(([file]) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(100);
    const bytesOf = (page: string) => gzipSync(Buffer.from(page, 'base64'), { level: 6 }).length;
    // Letters with marks and those of other scripts take more bytes.
    const most = (file: string) => (/^[a-z]{2}\//.test(file) ? 24 : 20) * 1024;
    const heavy = pages.filter(([file, page]) => bytesOf(page) > most(file));
    expect(heavy.map(([file]) => file)).toEqual([]);
  } finally {
    project.remove();
  }
});

/** Content folders from before there were settings. */
describe('a folder without settings', () => {
  const briefings = { 'briefings/a.md': exampleBriefing() };

  test('takes sources, sectors, places, synonyms and names from the project', async () => {
    const content = await readContent(newFolder(briefings));
    const { sources, sectors, places, synonyms, problems } = content;
    expect(problems).toEqual([]);
    for (const { size } of [sources, new Set(sectors), new Set(places), new Set(synonyms)]) {
      expect(size).toBeGreaterThan(0);
    }
    const { people, organisations } = knownNames(content);
    expect([...people, ...organisations].filter(({ data }) => !data)).toEqual([]);
    expect(people.length * organisations.length).toBeGreaterThan(0);
  });

  test('takes no names where it has some of its own', async () => {
    const own = await readContent(newFolder({ ...briefings, 'people/a.yml': 'name: A\n' }));
    expect(knownNames(own)).toMatchObject({ people: [{ id: 'a' }], organisations: [] });
  });
});
