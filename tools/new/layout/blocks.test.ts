import { describe, expect, test } from 'vitest';
import { blocksIn } from './blocks.ts';

const textsIn = (...lines: string[]) => blocksIn(lines.join('\n')).map(({ text }) => text);

describe('blocksIn', () => {
  test('empty lines part paragraphs, and the lines of one are joined', () => {
    expect(blocksIn('\nA road\n  opened. \n\n\nIt is\u00a0long.\n')).toEqual([
      { text: 'A road opened.', line: 2 },
      { text: 'It is long.', line: 6 },
    ]);
  });

  test('without empty lines between, every line is a paragraph', () => {
    expect(textsIn('A road opened.', 'It is long.', '')).toEqual(['A road opened.', 'It is long.']);
  });

  test('a date and a credit on a line of their own belong to no paragraph', () => {
    expect(textsIn('date 2026-02-05', 'A road', 'opened.', '', 'It is long.', '— VNA/VNS')).toEqual(
      ['date 2026-02-05', 'A road opened.', 'It is long.', '— VNA/VNS'],
    );
  });

  test('nothing holds none', () => {
    expect(textsIn('', '  ')).toEqual([]);
  });
});
