import { describe, expect, test } from 'vitest';
import { decode, largestFile, longestLine } from './decode.ts';

const outcome = (bytes: Uint8Array | string) => {
  const decoded = decode(Buffer.from(bytes as string));
  const [problem] = decoded.problems;
  return problem ? [problem.line, problem.column, problem.rule] : decoded.text;
};

describe('decode', () => {
  test('takes off one byte-order mark', () => {
    expect(outcome('\uFEFFa')).toBe('a');
    expect(outcome('\uFEFF\uFEFFa')).toEqual([1, 1, 'visible-text']);
    expect(outcome('a\uFEFF')).toEqual([1, 2, 'visible-text']);
  });

  test('ends every line with a line feed', () => {
    expect(outcome('a\r\nb\rc\n')).toBe('a\nb\nc\n');
  });

  test('keeps what readers of other scripts need', () => {
    const text = 'Việt ສະ\u200Bບາຍ\u200Bດີ 👨‍👩‍👧 a\u00A0b';
    expect(outcome(text)).toBe(text);
  });

  test.each([
    ['Latin-1', Buffer.from('ab\ncafé', 'latin1'), [2, 4, 'utf-8']],
    ['a stray byte behind an emoji', Buffer.concat([Buffer.from('👍 '), Buffer.of(0xff)]), [1, 4]],
    ['an overlong form', Buffer.of(0x61, 0xc0, 0x80), [1, 2]],
    ['an encoded surrogate', Buffer.of(0x61, 0xed, 0xa0, 0x80), [1, 2]],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), [1, 1]],
  ])('finds %s', (_, bytes, position) => {
    expect(outcome(bytes)?.slice(0, position.length)).toEqual(position);
  });

  test('finds every hidden character where it is, and reads the text without them', () => {
    const { text, problems } = decode(Buffer.from('a\0b\nc👍\u202E\uF0B7d'));
    expect(text).toBe('ab\nc👍d');
    expect(problems).toMatchObject([
      { line: 1, column: 2, rule: 'visible-text' },
      { line: 2, column: 4, rule: 'visible-text' },
      { line: 2, column: 5, rule: 'visible-text' },
    ]);
    expect(decode(Buffer.from('\u200Ba '.repeat(100))).problems).toHaveLength(20);
  });

  test('finds letters that only look like others, and reads the text with the plain ones', () => {
    expect(decode(Buffer.from('a\nin Vietn\u0430m'))).toMatchObject({
      text: 'a\nin Vietnam',
      problems: [{ line: 2, column: 9, rule: 'plain-letters' }],
    });
  });

  test('refuses more entities than Sätteri can read', () => {
    expect(outcome('&amp;\n'.repeat(40_000))).toEqual([1, 1, 'file-size']);
  });

  test.each([
    ['<<<<<<< HEAD\n---\ntitle: A\n=======\n---\n>>>>>>> b\n', 1],
    ['---\ntitle: A\n---\n\nB\r\n||||||| base\r\nC\n', 6],
    ['- id: a\n<<<<<<<\n', 2],
    ['a\n>>>>>>> 1f2e (text)\n', 2],
    ['Some text\n=======\nSome more\n', 2],
  ])('finds that a merge is unfinished in %j, and nothing else', (text, line) => {
    expect(decode(Buffer.from(text))).toMatchObject({
      problems: [{ line, column: 1, rule: 'conflict-marker' }],
    });
    expect(decode(Buffer.from(text)).text).toBeUndefined();
  });

  test.each([
    'Viá»‡t Nam',
    'kinh táº¿',
    'itâ€™s',
    'SÃ£o Paulo',
    '20Â°C',
    'Ð Ð¾ÑÑÐ¸Ñ',
    'РџСЂРёРІРµС‚',
    'Ðîñàòîì',
    'òÏÓÁÔÏÍ',
    'ÍòÏó',
    'ÇÕ§¨Ñ¹·Ãì',
    'ký hîp ®ång',
    'Coäng hoøa',
    'C«ng Th\u00AD¬ng',
    'Vi?t Nam',
    'àºàº²àºàºàº¥àº²àº',
  ])('finds that %j was read in the wrong encoding', (text) => {
    const { problems } = decode(Buffer.from(`a\n${text}\n`));
    expect(problems).toMatchObject([{ line: 2, rule: 'utf-8' }]);
  });

  test.each([
    'MAÇû e «está», «là» – “ẹ́ Á” está»… TÂCHE',
    'ESPAÑA; Ð og þ: “Ñ” “Ð”',
    '5 С° на Р. – “СССР” в Ђ',
    'Ä‘',
  ])('accepts %j as text that was read well', (text) => {
    expect(outcome(text)).toBe(text);
  });

  test.each(['a <<<<<<< b', '<<<<<<<<', '========', 'Heading\n======='])(
    'accepts %j as text',
    (text) => {
      expect(outcome(text)).toBe(text);
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

describe('wide encodings', () => {
  const messageAbout = (...bytes: number[]) => {
    const decoded = decode(Uint8Array.from(bytes));
    return decoded.problems[0]?.message;
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
  ])('are recognised: %s by the bytes %j', (encoding, bytes) => {
    expect(messageAbout(...bytes)).toContain(`The file is ${encoding}`);
  });

  test.each([
    [[0x2d, 0, 0x2d, 0x2d]],
    [[0x2d, 0x2d, 0x2d, 0]],
    [[0, 0x2d, 0x2d, 0x2d]],
    [[0x2d, 0, 0, 0x2d]],
    [[0, 0, 0, 0]],
    [[0, 0, 0x2d, 0x2d]],
    [[0x2d, 0xfe]],
    [[0xff, 0x2d]],
    [[0, 0x2d, 0xfe, 0xff]],
    [[0, 0, 0xfe, 0x2d]],
    [[0, 0x80, 0, 0x2d]],
    [[0x80, 0, 0x2d, 0]],
  ])('are not seen in the bytes %j', (bytes) => {
    expect(messageAbout(...bytes)).not.toContain('The file is UTF');
  });
});
