import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, type ParsedQuery } from './parse-query.ts';

const nothing = { words: '', phrases: [], excluded: [], addresses: [], conditions: [] };

/** The conditions as they are typed. */
const typedIn = (line: string) =>
  parseQuery(line).conditions.map(
    ({ key, value, excluded }) => `${excluded ? '-' : ''}${key}=${value}`,
  );

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
    // OR is an operator between words and phrases only.
    ['coal OR gas exports', { words: 'coal OR gas exports' }],
    ['coal|gas | oil', { words: 'coal OR gas OR oil' }],
    [
      '"wind power" OR solar "two lanes"',
      { words: '“wind power” OR solar', phrases: ['two lanes'] },
    ],
    ['coal or gas', { words: 'coal or gas' }],
    ['OR coal OR OR gas OR', { words: 'coal OR gas' }],
    ['coal OR -gas OR -oil', { words: 'coal', excluded: ['gas', 'oil'] }],
    ['oregon ORBIT', { words: 'oregon ORBIT' }],
    // Addresses of reports and briefings.
    [
      'https://tass.com/economy/2021809 coal',
      { addresses: ['https://tass.com/economy/2021809'], words: 'coal' },
    ],
    ['tass.com/economy/2021809', { addresses: ['tass.com/economy/2021809'] }],
    ['/economy/2021809', { addresses: ['/economy/2021809'] }],
    ['/briefings/rubber-road/', { addresses: ['/briefings/rubber-road/'] }],
    ['briefings/rubber-road', { addresses: ['briefings/rubber-road'] }],
    [
      'tass.com and/or km/h 24/7 5/9/1962 U.S./Russia',
      { words: 'tass.com and/or km/h 24/7 5/9/1962 U.S./Russia' },
    ],
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
    ['from:2025-12 To:"1 May 2026"', ['from=2025-12', 'to=1 May 2026']],
    ['-source:tass coal', ['-source=tass']],
    ['-Sector:"oil and gas"', ['-sector=oil and gas']],
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

  test('excludes what a condition excludes, not its words', () => {
    expect(parseQuery('coal -source:tass').excluded).toEqual([]);
  });

  test('gives each condition as it is typed, and where', () => {
    const line = 'coal  Year:2024 pair:"Laos–Vietnam" "x';
    expect(parseQuery(line).conditions.map(({ text, start }) => [text, start])).toEqual([
      ['Year:2024', 6],
      ['pair:"Laos–Vietnam"', 16],
    ]);
  });

  const pieces = fc.constantFrom(
    ...[
      '"',
      '“',
      '”',
      '-',
      ' ',
      ' ',
      ':',
      'sector:',
      'YEAR:',
      'coal',
      'việt',
      '😀',
      '\n',
      ' OR ',
      '|',
      '/',
    ],
  );
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((all) => all.join('')),
  );

  test('finds no empty value in any line', () => {
    fc.assert(
      fc.property(line, (line) => {
        const { words, phrases, excluded, addresses, conditions } = parseQuery(line);
        const typed = conditions.map(({ value }) => value);
        const values = [...phrases, ...excluded, ...addresses, ...typed];
        expect(values.every((value) => value !== '' && value === value.trim())).toBe(true);
        expect(words).toBe(words.trim());
      }),
      { numRuns: 300 },
    );
  });

  test('loses no word, whatever quotes and signs are around it', () => {
    fc.assert(
      fc.property(line, (line) => {
        const { words, phrases, excluded, addresses, conditions } = parseQuery(line);
        const typed = conditions.map(({ value }) => value);
        const values = [words, ...phrases, ...excluded, ...addresses, ...typed];
        expect(values.join(' ').split('coal')).toHaveLength(line.split('coal').length);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['coal '.repeat(400), 'coal '.repeat(100).trim()],
  [`x${'y'.repeat(600)}`, `x${'y'.repeat(499)}`],
])('reads the beginning of a long line, up to the end of a word', (line, words) => {
  expect(parseQuery(line)).toMatchObject({ words, isCut: true });
});
