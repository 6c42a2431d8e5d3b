import { describe, expect, test } from 'vitest';
import { Source } from '../model/source.ts';
import { readRecord } from './record.ts';

const findingsIn = (text: string | Uint8Array) =>
  readRecord(Source, Buffer.from(text as string)).findings.map(({ line, column, rule }) => [
    line,
    column,
    rule,
  ]);

describe('readRecord', () => {
  test('reads a YAML file by its schema', () => {
    const { data, findings } = readRecord(Source, Buffer.from('name: VNA\nkind: agency\n'));
    expect(data).toEqual({ name: 'VNA', kind: 'agency' });
    expect(findings).toEqual([]);
  });

  test.each([
    ['', [1, 1, 'required']],
    ['# only a note\n', [1, 1, 'required']],
    ['- a\n', [1, 1, 'type']],
    ['name: VNA\n', [1, 1, 'required']],
    ['name: VNA\nkind: agencies\n', [2, 7, 'known-value']],
    ['name: "VNA\nkind: agency\n', [1, 7, 'yaml']],
    [Buffer.from('name: é', 'latin1'), [1, 7, 'utf-8']],
  ])('finds what is wrong with %j', (text, finding) => {
    expect(findingsIn(text)).toEqual([finding]);
  });

  test('reads a file as long as it may be, and none that is longer', () => {
    const text = (length: number) => Buffer.from('name: A\nkind: agency\n'.padEnd(length, '\n'));
    expect(readRecord(Source, text(100), 100).data).toBeDefined();
    expect(findingsIn('- a\n'.repeat(12_500))).toEqual([[1, 1, 'type']]);
    expect(findingsIn('- a\n'.repeat(12_501))).toEqual([[1, 1, 'file-size']]);
    expect(readRecord(Source, text(101), 100)).toEqual({
      places: {},
      findings: [
        {
          line: 1,
          column: 1,
          rule: 'file-size',
          message: 'The file has more than 100 characters; shorten it.',
        },
      ],
    });
  });

  test('gives the fields that are right, and where all stand', () => {
    const reading = readRecord(Source, Buffer.from('name: VNA\nkind: agencies\n'));
    expect(reading.data).toBeUndefined();
    expect(reading.sound).toEqual({ name: 'VNA' });
    expect(reading.places).toMatchObject({ name: [1, 7], kind: [2, 7] });
  });
});
