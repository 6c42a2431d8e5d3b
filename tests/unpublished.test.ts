import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { filesIn, openBuiltProject } from './project.ts';

/** Every file of the site with its name, as text; what is compressed, as what it was made of. */
const files = Object.entries(filesIn(inject('siteFolder'))).map(([name, base64]) => {
  const bytes = Buffer.from(base64, 'base64');
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return [
    name,
    `${name}\n${(isCompressed ? gunzipSync(bytes) : bytes).toString('latin1')}`,
  ] as const;
});

const filesWith = (words: RegExp) =>
  files.filter(([, text]) => words.test(text)).map(([name]) => name);

describe('no file of a built site', () => {
  test.each([
    ['a draft', /unfinished|xylophon/i],
    ['a draft that is broken', /glockenspiel|2026-13-45|>Greenland</i],
    ['the report behind a briefing', /bassoon|clipping/i],
    ['what only editors are shown', /editors-notice|class="problems"|preview\.css/],
  ])('holds anything of %s', (_, words) => {
    expect(filesWith(words)).toEqual([]);
  });

  test('would hide it from this test: a published briefing is in the index, the feeds and the data', () => {
    expect(filesWith(/lorri/i)).toEqual(
      expect.arrayContaining([
        ...['briefings/rubber-road/index.html', 'data/briefings.json', 'feed.xml', 'feed.json'],
        expect.stringMatching(/^pagefind\/index\//),
        expect.stringMatching(/^pagefind\/fragment\//),
      ]),
    );
  });
});

test('a site is the same, byte for byte, with drafts and reports beside its content', async () => {
  const project = openBuiltProject(inject('builtProject'));
  onTestFinished(() => project.remove());
  const before = filesIn(project.site);
  const draft = join(project.content, 'briefings/2026/unfinished.md');
  const text = readFileSync(draft, 'utf8');
  writeFileSync(draft.replace('unfinished', 'sound'), text.replace('xylophone', 'zither'));
  writeFileSync(draft.replace('unfinished', 'broken'), text.replace('2026-01-02', 'soon'));
  mkdirSync(join(project.content, 'clippings'));
  writeFileSync(join(project.content, 'clippings/sound.yml'), 'text: A zither.\n');
  const built = await project.build();
  expect([built.code, built.stderr]).toEqual([0, expect.stringContaining('draft: ')]);
  expect(filesIn(project.site)).toEqual(before);
});
