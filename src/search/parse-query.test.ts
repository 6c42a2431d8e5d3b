import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, type ParsedQuery } from './parse-query.ts';

const nothing = { words: '', phrases: [], excluded: [], conditions: [] };

/** The conditions as they are typed. */
const typedIn = (line: string) =>
  parseQuery(line).conditions.map(({ key, value }) => `${key}=${value}`);

describe('parseQuery', () => {
  test.each<[string, Partial<ParsedQuery>]>([
    ['', {}],
    ['  rubber   road ', { words: 'rubber road' }],
    ['road "two lanes" open', { words: 'road open', phrases: ['two lanes'] }],
    ['“two lanes”', { phrases: ['two lanes'] }],
    ['"two lanes”', { phrases: ['two lanes'] }],
    ['coal -power', { words: 'coal', excluded: ['power'] }],
    ['-"coal power" road', { words: 'road', excluded: ['coal power'] }],
    ['co-operation', { words: 'co-operation' }],
    ['coal - power', { words: 'coal - power' }],
    ['-', { words: '-' }],
    ['""', {}],
    ['"  "', {}],
    ['("To Lam")', { words: '( )', phrases: ['To Lam'] }],
    ['"a b"-c', { words: '-c', phrases: ['a b'] }],
    ['a"b c"d', { words: 'a d', phrases: ['b c'] }],
    // A quotation mark without a partner is left out.
    ['"two lanes', { words: 'two lanes' }],
    ['two lanes"', { words: 'two lanes' }],
    ['“two lanes', { words: 'two lanes' }],
    ['"two lanes" and "three', { words: 'and three', phrases: ['two lanes'] }],
    ['12" pipe', { words: '12 pipe' }],
    ['12" pipe "steel', { words: '12 steel', phrases: ['pipe'] }],
  ])('reads %j', (line, query) => {
    expect(parseQuery(line)).toEqual({ ...nothing, ...query });
  });

  test.each([
    ['pair:la-vn', ['pair=la-vn']],
    ['Country:LA', ['country=LA']],
    ['sector:"railways and roads"', ['sector=railways and roads']],
    ['source:“Việt Nam News”', ['source=Việt Nam News']],
    ['year:2024-2026', ['year=2024-2026']],
    ['coal sector:rail sector:trade', ['sector=rail', 'sector=trade']],
    ['sector: rail', []],
    ['sector:', []],
    ['sector:""', []],
    ['place:rail', []],
    ['subsector:rail', []],
  ])('reads in %j the conditions %j', (line, conditions) => {
    expect(typedIn(line)).toEqual(conditions);
  });

  test('leaves out a key without a value, and takes the word after it for a word', () => {
    expect(parseQuery('sector: rail YEAR:').words).toBe('rail');
  });

  test('gives each condition as it is typed, and where', () => {
    const line = 'coal  Year:2024 pair:"Laos–Vietnam" "x';
    expect(parseQuery(line).conditions.map(({ text, start }) => [text, start])).toEqual([
      ['Year:2024', 6],
      ['pair:"Laos–Vietnam"', 16],
    ]);
  });

  const pieces = fc.constantFrom(
    ...['"', '“', '”', '-', ' ', ' ', ':', 'sector:', 'YEAR:', 'coal', 'việt', '😀', '\n'],
  );
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((all) => all.join('')),
  );

  test('finds no empty value in any line', () => {
    fc.assert(
      fc.property(line, (line) => {
        const { words, phrases, excluded, conditions } = parseQuery(line);
        const values = [...phrases, ...excluded, ...conditions.map(({ value }) => value)];
        expect(values.every((value) => value !== '' && value === value.trim())).toBe(true);
        expect(words).toBe(words.trim());
      }),
      { numRuns: 300 },
    );
  });

  test('loses no word, whatever quotes and signs are around it', () => {
    fc.assert(
      fc.property(line, (line) => {
        const { words, phrases, excluded, conditions } = parseQuery(line);
        const values = [words, ...phrases, ...excluded, ...conditions.map(({ value }) => value)];
        expect(values.join(' ').split('coal')).toHaveLength(line.split('coal').length);
      }),
      { numRuns: 500 },
    );
  });
});
