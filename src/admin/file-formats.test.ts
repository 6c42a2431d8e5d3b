import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameValue, valuesOf, type Values } from './edited-yaml.ts';
import { fileFormats } from './file-formats.ts';

/** The record below, with values that can be changed. */
interface Trade extends Values {
  title: string;
  countries: string[];
  figures: Values[];
}

/** What is written of a file of YAML after its values were changed. */
function edited(text: string, change: (values: Trade) => unknown): string {
  const values = fileFormats.records.fromFile(text) as Trade;
  change(values);
  return fileFormats.records.toFile(values);
}

const record = `# a remark
title: Trade of 2025 # as printed
dateline: 'NO'
countries: [LA, "NO", VN]
summary: >-
  ລາວ ແລະ Việt Nam,
  подписали.

figures:
  # of the report
  - kind: trade_total
    value: 12.50
    note: 1e3

  # the second
  - note: 007
    kind: count
agency: 0x1F
`;

describe('a file that is edited', () => {
  test('is the same if nothing was changed', () => {
    expect(edited(record, () => {})).toBe(record);
  });

  test.each<[string, (values: Trade) => unknown, [old: string, written: string]]>([
    ['a text', (file) => (file.title = '*Laos*: a'), ['Trade of 2025', '"*Laos*: a"']],
    ['a list', (file) => file.countries.splice(1, 1), ['[LA, "NO", VN]', '[LA, VN]']],
    [
      'a value in a list',
      (file) => Object.assign(file.figures[0] ?? {}, { value: '12.5' }),
      ['12.50', '12.5'],
    ],
    [
      'a new key in a list',
      (file) => Object.assign(file.figures[1] ?? {}, { period: '2025' }),
      ['kind: count\n', 'kind: count\n    period: 2025\n'],
    ],
    ['a key that is gone', (file) => delete file.figures[1]?.['note'], ['note: 007\n    ', '']],
    ['an emptied key', (file) => (file['agency'] = ''), ['agency: 0x1F\n', '']],
    [
      'a new item',
      (file) => file.figures.push({ kind: 'a', note: 'b # c' }),
      ['agency', '  - kind: a\n    note: "b # c"\nagency'],
    ],
    [
      'an item that is gone',
      (file) => file.figures.shift(),
      ['  - kind: trade_total\n    value: 12.50\n    note: 1e3\n', ''],
    ],
    [
      'new lists',
      (file) => Object.assign(file, { a: ['b', 'c'], d: [{ e: 'f', g: ['h'] }] }),
      ['agency: 0x1F\n', 'agency: 0x1F\na: [b, c]\nd:\n  - e: f\n    g: [h]\n'],
    ],
  ])('differs from what it was only in %s', (_, change, [old, written]) => {
    expect(edited(record, change)).toBe(record.replace(old, () => written));
  });

  test('has the new values, whatever they and its YAML are', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('a', '- b', '# c', 'd: e', '\n', ' f\ng ', '007'),
    );
    const item = fc.dictionary(fc.constantFrom('k', 'l', 'm'), fc.oneof(text, fc.array(text)));
    const values = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.oneof(text, fc.array(text), fc.array(item), item),
    ) as fc.Arbitrary<Values>;
    fc.assert(
      fc.property(values, values, (before, after) => {
        const source = fileFormats.records.toFile(before);
        const written = edited(source, (file) => {
          for (const name of Object.keys(before)) Object.assign(file, { [name]: '' });
          Object.assign(file, after);
        });
        expect(isSameValue(valuesOf(written), after)).toBe(true);
      }),
    );
  });
});

describe('a Markdown file that is edited', () => {
  const file = '--- \ntitle: 007\n---\n\n\n    code\n\nText\twith trailing space \n';
  const { fromFile, toFile } = fileFormats.documents;

  test('keeps its text and the blank lines around it', () => {
    expect(toFile(fromFile(file))).toBe(file);
    expect(toFile({ ...fromFile(file), title: 'a' })).toBe(file.replace('007', 'a'));
    expect(toFile({ ...fromFile(file), body: 'New' })).toBe('--- \ntitle: 007\n---\n\n\nNew');
  });

  test('is written in our layout if it is new', () => {
    expect(toFile({ title: 'a', list: ['b'], body: 'New' })).toBe(
      '---\ntitle: a\nlist: [b]\n---\n\nNew',
    );
  });

  test.each(['title: a', '---\ntitle: a', '---\ntitle: "a\n---\n'])(
    'is left alone where it is broken: %j',
    (text) => {
      expect(() => fromFile(text)).toThrow();
    },
  );
});
