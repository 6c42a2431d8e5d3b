import { expect, test } from 'vitest';
import { hiddenCharacterIn } from '../../../src/model/text.ts';
import { textOfReport } from './report-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

test('reads UTF-8 with any line ends, in one form of Unicode', () => {
  const decomposed = '\ufeffHa\u0300 No\u0323\u0302i\r\nnew\rold';
  expect(textOfReport(utf8(decomposed))).toEqual({ text: 'Hà Nội\nnew\nold' });
});

test('reads UTF-16 that says so, and says so', () => {
  const text = Buffer.from('\ufeffHà Nội', 'utf16le');
  expect(textOfReport(text)).toMatchObject({
    text: 'Hà Nội',
    note: expect.stringContaining('UTF-16') as string,
  });
  expect(textOfReport(Buffer.from(text).swap16()).text).toBe('Hà Nội');
});

test('reads quotation marks and dashes that all Windows encodings share', () => {
  expect(textOfReport(latin1('It\x92s \x93so\x94 \x97 yes'))).toMatchObject({
    text: 'It’s “so” — yes',
    note: expect.stringContaining('Windows-1252') as string,
  });
});

test.each([
  ['an unknown encoding, by its line', latin1('one\ntwo H\xe0 N\xf4i'), /^Line 2 is not UTF-8/],
  ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3'), / PDF, /],
  ['a page, by its line', utf8('News\n<p class="lead">Talks'), /^Line 2 has "<p cl.* HTML page/],
  ['no words', utf8('\n — 2026 \n'), /has no text/],
  ['bytes', utf8('Talks\nwith \0\0'), /^Line 2 .* not plain text/],
  ['a damaged text', utf8('On the\nViá»‡t Nam'), /^Line 2 has "á»‡t.* encoding/],
  ['a book', new Uint8Array(400_001).fill(0x61), /400001 bytes/],
])('refuses %s', (_, bytes, reason) => {
  expect(() => textOfReport(bytes)).toThrow(reason);
});

test('takes out invisible characters, and says which', () => {
  const { text, note } = textOfReport(
    utf8(
      'co\u00adoperation \u202aof\u202c \u200bboth\uffff and\u{e0041} a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
    ),
  );
  expect(text.startsWith('cooperation of both and ')).toBe(true);
  expect(hiddenCharacterIn(text)).toBeUndefined();
  expect(note).toContain('U+00AD, U+202A, U+202C');
});

test('keeps the invisible spaces between words in Lao and Thai, and signs of comparison', () => {
  const words = 'ລາວ\u200bໄທ ไทย\u200bลาว a < b > c';
  expect(textOfReport(utf8(words))).toEqual({ text: words.normalize('NFC') });
});
