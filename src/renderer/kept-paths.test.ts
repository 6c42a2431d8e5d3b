import { beforeEach, expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import type { BriefingFile } from '../content/briefing-file.ts';
import { readContent } from '../content/read-content.ts';
import { isPublished } from '../content/published.ts';
import { withCacheKey } from '../site/cache-key.ts';
import { provideContent } from '../site/content-provider.ts';
import { openSite } from '../site/site.ts';
import { openKeptPaths } from './kept-paths.ts';

const content = await readContent('tests/fixtures/content');
const edited = content.briefings.find(isPublished)?.slug;

let cacheDir: string;
beforeEach(() => {
  cacheDir = newFolder({});
});

/** Asks for the paths of all briefings after a change of one. Returns how often the paths were made. */
async function build(change: Partial<BriefingFile> = {}, program = 'program') {
  const briefings = content.briefings.map((file) =>
    file.slug === edited ? { ...file, ...change } : file,
  );
  provideContent(() => Promise.resolve({ content: { ...content, briefings } }));
  const { briefings: shown, language } = await openSite();
  const paths = withCacheKey(
    shown.map((briefing) => ({
      params: { slug: briefing.slug },
      props: { briefing },
      texts: [briefing],
    })),
  ).map(({ params, cacheKey }) => ({ pathname: params.slug, cacheKey }));
  let made = 0;
  const kept = await openKeptPaths(program, cacheDir);
  const found = await kept.pathsOf('/briefings/[slug]', language, () => {
    made += 1;
    return Promise.resolve(paths);
  });
  kept.save();
  expect(found).toEqual(paths);
  return made;
}

test.each<[string, number, Parameters<typeof build>]>([
  ['nothing', 0, []],
  ['a text', 0, [{ digest: 'another' }]],
  ['data', 1, [{ dataDigest: 'another' }]],
  ['the program', 1, [{}, 'another']],
])(
  'after a change of %s, paths have the right keys, and are made this often: %i',
  async (_, times, change) => {
    expect(await build()).toBe(1);
    expect(await build(...change)).toBe(times);
  },
);
