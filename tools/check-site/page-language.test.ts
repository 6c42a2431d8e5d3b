import { describe, expect, test } from 'vitest';
import { home } from '../../tests/fixtures/built-site.ts';
import { pageLanguage } from './page-language.ts';
import { readPage } from './page.ts';

const messagesOf = (html: string) =>
  pageLanguage(readPage('a/index.html', html), home).map(({ message }) => message);

describe('pageLanguage', () => {
  test('accepts language tags on the page and on parts of it', () => {
    expect(messagesOf('<html lang="en-GB"><p lang="vi">Hà Nội</p></html>')).toEqual([]);
  });

  test.each([
    ['<p>A</p>', 'The page names no language; put "lang" on <html>.'],
    ['<html lang="">', '"" is no language tag; write one such as "en-GB" (BCP 47).'],
    ['<html lang="en_GB">', '"en_GB" is no language tag; write one such as "en-GB" (BCP 47).'],
  ])('refuses %j', (html, message) => {
    expect(messagesOf(html)).toEqual([message]);
  });
});
