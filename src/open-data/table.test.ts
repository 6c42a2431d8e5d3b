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

/** The CSV of one cell, beside another so that an empty one can be seen. */
const cell = (value: Cell) => {
  const csv = csvOf(tableOf('a', 'b'), [[value, 'x']]);
  return csv.slice('a,b\r\n'.length, -',x\r\n'.length);
};

describe('csvOf', () => {
  test('has a header, and CRLF behind every line, the last one included', () => {
    expect(csvOf(tableOf('a', 'b'), [])).toBe('a,b\r\n');
    expect(csvOf(tableOf('a', 'b'), [['1', '2'], ['3']])).toBe('a,b\r\n1,2\r\n3,\r\n');
  });

  test.each([
    ['plain', 'plain'],
    ['Tô Lâm', 'Tô Lâm'],
    ['1,381.5', '"1,381.5"'],
    ['the “deal”', 'the “deal”'],
    ['the "deal"', '"the ""deal"""'],
    ['a\r\nb', '"a\r\nb"'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    ['', ''],
  ])('writes %j as %j (RFC 4180)', (text, csv) => {
    expect(cell(text)).toBe(csv);
  });

  test.each(['=1+1', '+x', '-x', '@x', '-5', '＝1+1'])(
    'guards %s with an apostrophe, as spreadsheets would calculate it',
    (text) => {
      expect(cell(text)).toBe(`'${text}`);
    },
  );

  test('guards what begins with a tab or a line end', () => {
    expect(cell('\t=1')).toBe("'\t=1");
    expect(cell('\r=1')).toBe('"\'\r=1"');
  });

  test.each([
    ['a;=1', "a;'=1"],
    ['a;-1;@b', "a;'-1;'@b"],
    ['a; =1; -1', 'a; =1; -1'],
  ])('guards %s behind a semicolon, where some spreadsheets begin a cell', (text, csv) => {
    expect(cell(text)).toBe(csv);
  });

  test('guards within quotation marks', () => {
    expect(cell('=A1,"B"')).toBe('"\'=A1,""B"""');
  });

  test.each(['1-2', 'a=b', ' =1', "'=1"])('leaves %j as it is', (text) => {
    expect(cell(text)).toBe(text);
  });

  test.each([
    [-227, '-227'],
    [-0.5, '-0.5'],
    [0, '0'],
    [2.25e9, '2250000000'],
    [true, 'true'],
    [false, 'false'],
    [undefined, ''],
  ])('writes %j as %s', (value, csv) => {
    expect(cell(value)).toBe(csv);
  });
});

describe('jsonOf', () => {
  test('has an object a row with every column as its key, null where the cell is empty', () => {
    const json = jsonOf(tableOf('a', 'b', 'c'), [['=1', -227, undefined], [false]]);
    expect(JSON.parse(json)).toEqual([
      { a: '=1', b: -227, c: null },
      { a: false, b: null, c: null },
    ]);
    expect(json).toMatch(/\n$/);
  });
});

describe('listed', () => {
  test('joins items in one cell', () => {
    expect(listed(['LA', 'VN'])).toBe('LA; VN');
  });

  test('leaves the cell empty where there are none, in JSON, too', () => {
    expect(jsonOf(tableOf('a'), [[listed([])]])).toBe('[{"a":null}]\n');
  });
});
