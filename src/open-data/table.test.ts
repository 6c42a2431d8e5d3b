import { describe, expect, test } from 'vitest';
import { csvOf, jsonOf, listed, type Cell, type Table } from './table.ts';

const tableOf = (...names: string[]): Table<Cell[]> => ({
  name: 'table',
  title: 'Table',
  description: 'A table.',
  columns: names.map((name, index) => ({
    name,
    type: 'string',
    description: '',
    cellOf: (row) => row[index],
  })),
});

/** Returns the CSV of one cell, with another beside it, so that an empty one can be seen. */
const cell = (value: Cell) => {
  const csv = csvOf(tableOf('a', 'b'), [[value, 'x']]);
  return csv.slice('a,b\r\n'.length, -',x\r\n'.length);
};

describe('csvOf', () => {
  test('has a header, and CRLF at the end of every line', () => {
    expect(csvOf(tableOf('a', 'b'), [])).toBe('a,b\r\n');
    expect(csvOf(tableOf('a', 'b'), [['1', '2'], ['3']])).toBe('a,b\r\n1,2\r\n3,\r\n');
  });

  test.each<[Cell, string]>([
    ['Tô Lâm', 'Tô Lâm'],
    ['1,381.5', '"1,381.5"'],
    ['the “deal”', 'the “deal”'],
    ['the "deal"', '"the ""deal"""'],
    ['a\r\nb', '"a\r\nb"'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    ['', ''],
    [-227, '-227'],
    [-0.5, '-0.5'],
    [2.25e9, '2250000000'],
    [false, 'false'],
    [undefined, ''],
  ])('writes %j as %j', (value, csv) => {
    expect(cell(value)).toBe(csv);
  });

  test.each([
    ...['=1+1', '+x', '-x', '@x', '-5', '＝1+1'].map((text) => [text, `'${text}`]),
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['=A1,"B"', '"\'=A1,""B"""'],
    // Some spreadsheets begin a cell after a semicolon.
    ['a;=1', "a;'=1"],
    ['a;-1;@b', "a;'-1;'@b"],
    ['a;"=1"', '"a;""\'=1"""'],
    ['a\t=1', "a\t'=1"],
    ['a|=1', "a|'=1"],
  ])('marks %j as no formula: %j', (text, csv) => {
    expect(cell(text)).toBe(csv);
  });

  test.each(['1-2', 'a=b', ' =1', "'=1", 'a; =1; -1'])('leaves %j as it is', (text) => {
    expect(cell(text)).toBe(text);
  });
});

test('jsonOf has an object per row with every column as a key, and null for empty cells', () => {
  const json = jsonOf(tableOf('a', 'b', 'c'), [
    ['=1', -227, undefined],
    [false, listed([])],
  ]);
  expect(JSON.parse(json)).toEqual([
    { a: '=1', b: -227, c: null },
    { a: false, b: null, c: null },
  ]);
  expect(json).toMatch(/\n$/);
});
