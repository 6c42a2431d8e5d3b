import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('is read unchanged, except for what would be a formula', () => {
  const rows = [
    ['a,b', 'a "b"', 'a\nb', '-5.2', '−5', ''],
    ['=1+1', '+A1', '-A1', '@A1', '\t=1', 'x;=1'],
  ];
  expect(parse(csv(rows))).toEqual([rows[0], ["'=1+1", "'+A1", "'-A1", "'@A1", "'\t=1", "x;'=1"]]);
});
