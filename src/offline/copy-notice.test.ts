import { afterEach, expect, test } from 'vitest';
import * as words from '../text/client/offline.ts';
import { notice as inLao } from '../text/lo/client/offline.ts';
import { setMainLanguage, pageLanguage } from '../text/language.ts';
import { copyWithNotice, missingPageNotice } from './copy-notice.ts';
import { momentInWords } from './format.ts';

const before = pageLanguage();
afterEach(() => setMainLanguage(before));

const pageIn = (language: string) =>
  `<html data-scripts="/a.js" lang="${language}"><body><header>Site</header><main id="main"><h1>Laos–Vietnam</h1></main>`;
const page = pageIn('en-GB');
const at = new Date(2026, 10, 21, 14, 5).getTime();
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

test('a copy says before the page’s own text that it is one, why, and of when', () => {
  const notice = [
    words.notice.reasons.offline,
    words.notice.copySaved(momentInWords(at)).join(''),
    words.notice.reload,
  ];
  expect(textOf(copyWithNotice(page, 'offline', at))).toBe(`Site${notice.join(' ')}Laos–Vietnam`);
});

test('the time of a copy is written in the language of the page, also where a worker has no page', () => {
  expect(copyWithNotice(pageIn('en-US'), 'slow', at)).toContain('>November 21, 2026 at 2:05');
});

test('a copy is never shown without its notice', () => {
  expect(() => copyWithNotice('<main>Laos', 'offline', at)).toThrow('has no <main id="main">');
});

test('a notice is in the language of the page, whatever the main language of the site is', () => {
  const { reasons, copySaved, pageNotSaved } = inLao;
  const copy = textOf(copyWithNotice(pageIn('lo'), 'error', at));
  expect(
    [reasons.error, copySaved(momentInWords(at)).join('')].filter((words) => !copy.includes(words)),
  ).toEqual([]);
  expect(textOf(missingPageNotice(pageIn('lo'), 'offline'))).toContain(pageNotSaved);
});

test('the offline page says that the page asked for is missing', () => {
  expect(textOf(missingPageNotice(page, 'offline'))).toContain(words.notice.pageNotSaved);
});
