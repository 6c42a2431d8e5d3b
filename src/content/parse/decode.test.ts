import { describe, expect, test } from 'vitest';
import { decode, largestFile, longestLine } from './decode.ts';

const outcome = (bytes: Uint8Array | string) => {
  const decoded = decode(Buffer.from(bytes as string));
  if ('text' in decoded) return decoded.text;
  const { line, column, rule } = decoded.problem;
  return [line, column, rule];
};
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const utf32 = (text: string) =>
  Buffer.concat(Array.from(text, (character) => Buffer.of(character.charCodeAt(0), 0, 0, 0)));

describe('decode', () => {
  test('takes off one byte-order mark', () => {
    expect(outcome('\uFEFFa')).toBe('a');
    expect(outcome('\uFEFF\uFEFFa')).toEqual([1, 1, 'visible-text']);
  });

  test('ends every line with a line feed', () => {
    expect(outcome('a\r\nb\rc\n')).toBe('a\nb\nc\n');
  });

  test('keeps what readers of other scripts need', () => {
    const text = 'Việt\u200B ລາວ 👨‍👩‍👧 a\u00A0b';
    expect(outcome(text)).toBe(text);
  });

  test.each([
    ['UTF-16, little endian, marked', Buffer.concat([Buffer.of(0xff, 0xfe), utf16('---\n')])],
    ['UTF-16, big endian, marked', Buffer.concat([Buffer.of(0xfe, 0xff), utf16('---').swap16()])],
    ['UTF-16, little endian', utf16('---\n')],
    ['UTF-16, big endian', utf16('---\n').swap16()],
    ['UTF-32, little endian, marked', Buffer.concat([Buffer.of(0xff, 0xfe, 0, 0), utf32('---')])],
    [
      'UTF-32, big endian, marked',
      Buffer.concat([Buffer.of(0, 0, 0xfe, 0xff), utf32('---').swap32()]),
    ],
  ])('knows %s', (_, bytes) => {
    expect(outcome(bytes)).toEqual([1, 1, 'utf-8']);
  });

  test.each([
    ['Latin-1', Buffer.from('ab\ncafé', 'latin1'), [2, 4, 'utf-8']],
    ['a stray byte behind an emoji', Buffer.concat([Buffer.from('👍 '), Buffer.of(0xff)]), [1, 4]],
    ['an overlong form', Buffer.of(0x61, 0xc0, 0x80), [1, 2]],
    ['an encoded surrogate', Buffer.of(0x61, 0xed, 0xa0, 0x80), [1, 2]],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), [1, 1]],
  ])('finds %s', (_, bytes, place) => {
    expect(outcome(bytes).slice(0, place.length)).toEqual(place);
  });

  test.each(['\0', '\u0007', '\u000B', '\u007F', '\u0085', '\u2028', '\u202E', '\u2066', '\uFFFD'])(
    'finds %j where it stands',
    (character) => {
      expect(outcome(`a\nb👍${character}`)).toEqual([2, 4, 'visible-text']);
    },
  );

  test('reads a line of the greatest length, and none that is longer', () => {
    const line = 'a'.repeat(longestLine);
    expect(outcome(`b\n${line}\n`)).toBe(`b\n${line}\n`);
    expect(outcome(`b\n${line}a\n`)).toEqual([2, longestLine + 1, 'line-length']);
  });

  test('reads no file that is larger than any briefing', () => {
    const lines = 'abc\n'.repeat(largestFile / 4);
    expect(outcome(lines)).toBe(lines);
    expect(outcome(`${lines}a`)).toEqual([1, 1, 'file-size']);
  });

  test('leaves an empty file to those who know what it should hold', () => {
    expect(outcome('')).toBe('');
  });
});

describe('a file that is not decoded', () => {
  const messageAbout = (bytes: Uint8Array | string) => {
    const decoded = decode(Buffer.from(bytes as string));
    return 'problem' in decoded ? decoded.problem.message : undefined;
  };

  test.each([
    ['UTF-16', [0xff, 0xfe, 0x2d, 0]],
    ['UTF-16', [0xfe, 0xff, 0, 0x2d]],
    ['UTF-16', [0xff, 0xfe, 0, 0x2d]],
    ['UTF-16', [0xff, 0xfe, 0x2d, 0x2d]],
    ['UTF-16', [0xfe, 0xff, 0, 0]],
    ['UTF-16', [0xff, 0xfe, 0x2d, 0x2d, 0x2d]],
    ['UTF-16', [0, 0x2d, 0, 0x2d]],
    ['UTF-16', [0x2d, 0, 0x2d, 0]],
    ['UTF-32', [0xff, 0xfe, 0, 0]],
    ['UTF-32', [0, 0, 0xfe, 0xff]],
  ])('is told to be %s by the bytes %j', (encoding, bytes) => {
    expect(messageAbout(Uint8Array.from(bytes))).toBe(
      `The file is ${encoding}, expected UTF-8. Save it as UTF-8.`,
    );
  });

  test.each([
    ['another encoding', Buffer.of(0xff), 'These bytes are not UTF-8. Save the file as UTF-8.'],
    ['a NUL byte', 'a\0b', 'Remove the unprintable character U+0000.'],
    [
      'a long line',
      'a'.repeat(20_001),
      'The line has more than 20000 characters; break it into paragraphs.',
    ],
    [
      'many lines',
      'abc\n'.repeat(65_537),
      'The file is larger than 256 KiB; shorten it, or make it several briefings.',
    ],
  ])('for %s is told how to be mended', (_, bytes, message) => {
    expect(messageAbout(bytes)).toBe(message);
  });

  test.each([
    ['one zero', Buffer.of(0x2d, 0, 0x2d, 0x2d)],
    ['a zero at the end', Buffer.of(0x2d, 0x2d, 0x2d, 0)],
    ['a zero at the beginning', Buffer.of(0, 0x2d, 0x2d, 0x2d)],
    ['zeros in the middle', Buffer.of(0x2d, 0, 0, 0x2d)],
    ['zeros only', Buffer.of(0, 0, 0, 0)],
    ['half of the mark of UTF-32', Buffer.of(0, 0, 0x2d, 0x2d)],
  ])('is not called UTF-16 for %s', (_, bytes) => {
    expect(outcome(bytes).slice(2)).toEqual(['visible-text']);
  });

  test.each([
    [[0x2d, 0xfe]],
    [[0xff, 0x2d]],
    [[0xfe, 0x2d]],
    [[0x2d, 0xff]],
    [[0, 0x2d, 0xfe, 0xff]],
    [[0x2d, 0, 0xfe, 0xff]],
    [[0, 0, 0x2d, 0xff]],
    [[0, 0, 0xfe, 0x2d]],
    [[0, 0x80, 0, 0x2d]],
    [[0x80, 0, 0x2d, 0]],
  ])('is not called UTF-16 or UTF-32 for the bytes %j', (bytes) => {
    expect(messageAbout(Uint8Array.from(bytes))).toBe(
      'These bytes are not UTF-8. Save the file as UTF-8.',
    );
  });

  test('takes off no mark but the first', () => {
    expect(messageAbout('a\uFEFF')).toBe('Remove the unprintable character U+FEFF.');
  });
});
