import { expect, test } from 'vitest';
import { findingsIn, home, soundPage } from '../../tests/fixtures/built-site.ts';
import { alternateLanguages } from './alternate-languages.ts';

const inEnglish = 'a/index.html';
const inLao = 'lo/a/index.html';
const link = (language: string, path: string) =>
  `<link rel="alternate" hreflang="${language}" href="${home.href}${path}">`;
const both = [link('en', 'a/'), link('lo', 'lo/a/')];

function page(path: string, links: readonly string[]): string {
  const language = path === inLao ? 'lo' : 'en-GB';
  return soundPage(path)
    .replace('lang="en-GB"', `lang="${language}"`)
    .replace('<meta', `\n${links.join('\n')}<meta`);
}

test.each([
  [[], [], []],
  [both, both, []],
  [[link('lo', 'lo/a/')], both, [inEnglish, `${inLao}:2`]],
  [both, [link('en', 'a/')], [`${inEnglish}:3`, inLao]],
  [both, [], [`${inEnglish}:3`, inLao]],
  [[...both, link('vi', 'vi/a/')], both, [`${inEnglish}:3`, `${inEnglish}:4`, `${inLao}:2`]],
])('pages in two languages name each other: %j, %j', (english, lao, expected) => {
  const files = { [inEnglish]: page(inEnglish, english), [inLao]: page(inLao, lao) };
  const found = findingsIn(alternateLanguages, files).map((finding) => finding.split(' ')[0]);
  expect(found).toEqual(expected.map((place) => (place.includes(':') ? place : `${place}:1`)));
});
