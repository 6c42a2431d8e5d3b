import { describe, expect, test } from 'vitest';
import { blocksIn } from './blocks.ts';

const roleOf = (line: string) =>
  /^(?:date .*|VNA)$/.test(line) ? 'alone' : line.startsWith('HUE') ? 'first' : undefined;
const textsIn = (...lines: string[]) => blocksIn(lines.join('\n'), roleOf).map(({ text }) => text);

describe('blocksIn', () => {
  test('empty lines separate paragraphs, and a broken sentence is joined', () => {
    expect(blocksIn('\nA road\n  opened. \n\n\nIt is\u00a0long.\n', roleOf)).toEqual([
      { text: 'A road opened.', line: 2 },
      { text: 'It is long.', line: 6 },
    ]);
  });

  test.each([
    ['every line is a paragraph', ['A road opened.', 'It is long.']],
    ['a date and a credit are paragraphs of their own', ['date 2026-02-05', 'a road.', 'VNA']],
    ['a headline in capitals is no part of the text', ['ROAD OPENS', 'a road opened.']],
    ['nothing', []],
  ])('without empty lines: %s', (_, lines) => {
    expect(textsIn(...lines)).toEqual(lines);
  });

  test.each([
    ['by indents', '    ', ''],
    ['by empty lines', '', '\n'],
  ])('lines of a fixed width are joined, where paragraphs are separated %s', (_, indent, empty) => {
    const wrapped = (...lines: string[]) => `${indent}${lines.join('\n')}${empty}`;
    const first = [
      'HUE — Officials of both ministries met on the',
      'river and spoke about ferries, which Example',
    ];
    const second = ['Lines runs. They agreed to meet again in the', 'capital.'];
    expect(textsIn(wrapped(...first, 'Ships also runs.'), wrapped(...second))).toEqual([
      `${first.join(' ')} Ships also runs.`,
      second.join(' '),
    ]);
  });

  test('a label is joined with the line that it labels, and a caption that the page cut', () => {
    expect(textsIn('WRITER:', 'Reuters')).toEqual(['WRITER: Reuters']);
    expect(textsIn('Ministers in New', '…', 'Delhi. (Photo: VNA)')).toEqual([
      'Ministers in New Delhi. (Photo: VNA)',
    ]);
  });
});
