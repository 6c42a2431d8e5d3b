import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { filesIn } from './project.ts';

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
        expect.stringMatching(/^pagefind\/.*\/index\//),
        expect.stringMatching(/^pagefind\/.*\/cards\//),
      ]),
    );
  });
});
