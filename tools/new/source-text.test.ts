import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Clipping } from '../../src/model/source-text.ts';
import { readRecord } from '../../src/content/record.ts';
import { sourceTextFile } from './source-text.ts';

const found = [
  { field: 'date', found: { value: '2026-03-04', line: 1, words: 'date 2026-03-04' } },
  {
    field: '-',
    found: { value: 'left out: a caption', line: 3, words: '"A: #b"', note: 'Doubtful.' },
  },
];
const fileOf = (text: string) => sourceTextFile({ found }, text, 'abc');

describe('sourceTextFile', () => {
  test('keeps what was found, with the line and the words that say it', () => {
    expect(parse(fileOf('A road.'))).toMatchObject({
      found: [
        { field: 'date', value: '2026-03-04', line: 1, words: 'date 2026-03-04' },
        { field: '-', words: '"A: #b"', note: 'Doubtful.' },
      ],
      draft: 'abc',
    });
  });

  test.each([
    'A road.\n',
    '  Indented.\n\nNot.\n',
    '---\nkey: "value" # no comment\n...\n',
    '\n\nLate.\n',
    'Ends late.\n\n\n',
    `A\ttab, ${'and a long line '.repeat(50)}\n`,
    'Trailing  \nspaces \n',
    'date 2026-03-04',
  ])('is read again to the letter: %j', (text) => {
    const { data, findings } = readRecord(Clipping, Buffer.from(fileOf(text)));
    expect(findings).toEqual([]);
    expect(data?.text).toBe(text.endsWith('\n') ? text : `${text}\n`);
  });
});
