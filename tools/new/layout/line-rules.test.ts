import { expect, test } from 'vitest';
import { readLine } from './line-rules.ts';
import { paragraphsIn } from './paragraphs.ts';

const isAgency = (name: string) => name === 'VNA';
const read = (line: string) =>
  readLine(line, { isPlace: () => false, isAgency, isNamed: () => false });
const textsIn = (...lines: string[]) =>
  paragraphsIn(lines.join('\n'), read).map(({ text }) => text);

test.each([
  ['caption', 'The ministers shake hands. (Photo: VNA)'],
  ['caption', 'Trucks at the border gate. — VNA/VNS Photo Thanh Example'],
  ['caption', 'Illustrative image: Trucks at the border gate.'],
  ['caption', 'FILE - Ferries on the river, March 12, 2021.'],
  ['caption', 'Ferries on the river, May 17, 2021. REUTERS/Jane Example'],
  ['caption', 'Ferries on the river. (AP Photo/Jane Example, File)'],
  ['caption', 'Ferries on the river. Photo by Peter Example/KNA'],
  ['prose', 'He showed a photo of the river. | They share the cost.'],
  ['page', 'Share | 3 min read | Tags: ferries, Hue | © 2025 The Wire'],
  ['page', 'Jane Example in Hue contributed to this report.'],
  ['link', 'Related stories | Read more: Ferry talks open'],
  ['title', 'More ferries run'],
])('%s: %s', (kind, lines) => {
  for (const line of lines.split(' | ')) expect(read(line).kind, line).toBe(kind);
});

test('empty lines separate paragraphs, and a broken sentence is joined', () => {
  expect(paragraphsIn('\nA road\n  opened. \n\n\nIt is\u00a0long.\n', read)).toEqual([
    { text: 'A road opened.', line: 2 },
    { text: 'It is long.', line: 6 },
  ]);
});

test.each([
  ['every line is a paragraph', ['A road opened.', 'It is long.']],
  ['a date and a credit are paragraphs of their own', ['4 March 2026', 'a road.', 'VNA']],
  ['a headline in capitals is no part of the text', ['ROAD OPENS', 'a road opened.']],
])('without empty lines: %s', (_, lines) => {
  expect(textsIn(...lines)).toEqual(lines);
});

test.each(['    ', ''])('lines of a fixed width are joined, with the indent %j', (indent) => {
  const first = 'HUE — Officials met on the\nriver and spoke about ferries, which\nShips run.';
  const second = 'They agreed to meet again in the\ncapital.';
  const text = `${indent}${first}\n${indent === '' ? '\n' : ''}${indent}${second}`;
  const joined = [first, second].map((lines) => lines.replaceAll('\n', ' '));
  expect(textsIn(text)).toEqual(joined);
});

test('a label is joined with the line that it labels, and a caption that the page cut', () => {
  expect(textsIn('WRITER:', 'VNA')).toEqual(['WRITER: VNA']);
  const caption = ['Ministers in New', '…', 'Delhi. (Photo: VNA)'];
  expect(textsIn(...caption)).toEqual(['Ministers in New Delhi. (Photo: VNA)']);
});
