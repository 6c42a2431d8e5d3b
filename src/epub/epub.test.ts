import { EpubCheck } from '@likecoin/epubcheck-ts';
import { expect, test } from 'vitest';
import { figureWith, publishedWith } from '../../tests/fixtures/sound/records.ts';
import { breakouts } from '../../tests/hostile/strings.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { editionKinds, type Edition } from '../model/edition.ts';
import { bodyIs } from '../site/body-html.ts';
import { settings } from '../site/settings.ts';
import { briefingUrl } from '../site/urls.ts';
import { bookOf } from './edition-book.ts';
import { epubOf } from './epub.ts';

const hostile = `"B" & <i> ]]> &amp; é مرحبا 👍🏽 ${breakouts[0]}`;
const names = { people: new Map(), organisations: new Map(), sources: new Map() };
const context = { names, firstAddresses: new Map(), home: new URL('https://example.org/') };

function editionWith(...reports: PublishedBriefing[]): Edition {
  const none = Object.fromEntries(editionKinds.map((kind) => [kind, []]));
  return { ...(none as unknown as Edition), month: '2026-02', isClosed: true, reports };
}

const talks = publishedWith({
  ...{
    title: hostile,
    summary: hostile,
    agency: hostile,
    url: 'https://example.org/ộ/a|b?b=1&c=[{^d}]%20%zz`&e=é#:~:text=a%20b,c',
  },
  figures: [figureWith({ note: hostile, page: 'https://example.org/?e&f' }), figureWith()],
  corrections: [{ date: '2026-03-05', note: hostile, fields: ['title'] }],
});
const visit = publishedWith({ slug: 'visit', language: 'vi' });
const body = `A <https://example.org/x|y?a=1&b={}[]^%zz> [m](mailto:a@example.org?subject=B%20c)[^1] [visit](/briefings/visit/#corrections) [other](/briefings/other/) [part](#figures)

| a | b |
|---|--:|
| 1 | [^1] |

- [x] done ![<Bridge>](/files/bridge.jpg "Credit & co")

[^1]: Note.
`;
bodyIs(talks, body);
bodyIs(visit, body);

const book = bookOf(editionWith(talks, visit), context);
test('is valid by EPUBCheck', async () => {
  const { messages } = await EpubCheck.validate(epubOf(book));
  expect(messages).toEqual([]);
});

test('is valid without any report', async () => {
  const { messages } = await EpubCheck.validate(epubOf(bookOf(editionWith(), context)));
  expect(messages).toEqual([]);
});

test('has the same bytes for the same edition, with its type at the beginning', () => {
  const epub = epubOf(book);
  expect(epubOf(bookOf(editionWith(talks, visit), context)).equals(epub)).toBe(true);
  expect(epub.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
});

test('was changed when a briefing was, and never when it was made', () => {
  expect(book.modified).toEqual(new Date('2026-03-05'));
});

test('leads to briefings that it has, and to the site for others', () => {
  const text = book.chapters.find(({ name }) => name === 'briefings-1')?.body;
  const links = Array.from(text?.matchAll(/<a href="([^"]*)"/g) ?? [], ([, address]) => address);
  expect(links).toContain('briefings-1.xhtml#briefing-visit');
  expect(links).toContain(`https://example.org${briefingUrl('other')}`);
  expect(links).toContain(`https://example.org${briefingUrl('talks')}#figures`);
});

test('names the languages that it has', () => {
  expect([book.language, ...book.otherLanguages]).toEqual([settings().language, 'vi']);
});
