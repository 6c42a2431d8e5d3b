import { globSync, readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** Names of one region, which content has, not code. */
const ofRegion =
  /viet ?nam|việt|\blaos?\b|russia|vientiane|hanoi|hà nội|moscow|\b(?:la-vn|la-ru|ru-vn)\b/i;

/** Names of one site; "bilateral" is a word of English, too. */
const ofSite = /\bBilateral\b|['"`]bilateral/;

const listed = [...readFileSync('docs/languages.md', 'utf8').matchAll(/`((?:src|tools)\/[^`]+)`/g)]
  .map(([, path = '']) => path)
  .filter((path) => path !== 'src/' && path !== 'tools/');

test('the code names no country, place or site but where docs/languages.md lists it', () => {
  const files = globSync('{src,tools}/**/*.{ts,astro,css,mjs}').filter(
    (file) => !/\.test\.ts$/.test(file),
  );
  const naming = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return ofRegion.test(text) || ofSite.test(text);
  });
  const isListed = (file: string) =>
    listed.some((path) => file === path || (path.endsWith('/') && file.startsWith(path)));
  expect(naming.filter((file) => !isListed(file))).toEqual([]);
  const needless = listed.filter((path) => !naming.some((file) => file.startsWith(path)));
  expect(needless).toEqual([]);
});

test.each([
  ['<p>Words</p>', 1],
  ['<p aria-label="Words">{`${count} words`}</p>', 2],
  ['<p title={isLong ? "Long" : words.short}>{count > 1 && "words"}</p>', 2],
  ['<p class="plain">{words.some} – {count} <code>draft: true</code></p>', 0],
  ['<p>{kind === "event" && <b id={`a-${id}`}>{name.split("at")}</b>}</p>', 0],
])('components have no words of their own: %s', async (markup, found) => {
  const [result] = await new ESLint().lintText(markup, { filePath: 'src/components/Some.astro' });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(
    Array.from({ length: found }, () => 'no-restricted-syntax'),
  );
});
