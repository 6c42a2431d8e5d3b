import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../../../tests/fixtures/lexicon.ts';
import { phrase, single } from './clause.ts';
import { clausesIn, phraseClause } from './clauses.ts';
import { nameTerm } from './lexicon.ts';
import { digitsTerm } from './numbers.ts';
import { readText } from './read-text.ts';
import { wordTerm } from './terms.ts';
import { tokensIn } from './tokens.ts';

const clauses = (text: string) => clausesIn(text, smallLexicon);
const textsIn = (text: string) => clauses(text).map(({ text }) => text);
/** The terms of every alternative of every clause. */
const termsIn = (text: string) =>
  clauses(text).map(({ alternatives }) =>
    alternatives.map(({ terms }) => terms.map(({ term }) => term).join(' ')),
  );

describe('clausesIn', () => {
  test.each([
    ['rubber road', ['rubber', 'road']],
    ['the road to Hà Nội', ['road', 'Hà Nội']],
    ['of the', []],
    ['Lao PDR’s hydro power', ['Lao PDR’s', 'hydro power']],
    ['to lam in moskva', ['to lam', 'moskva']],
    ['the memorandum of understanding', ['memorandum of understanding']],
    ['$227 million', ['$227 million']],
    ['66% and 67 per cent', ['66%', '67 per cent']],
    ['66 % of 5 September 1962', ['66', '5 September 1962']],
    ['co-operation', ['co-operation']],
    ['dollars $', ['dollars', '$']],
    ['5 constructor', ['5', 'constructor']],
    ['rubber road and rubber', ['rubber', 'road']],
    ['constructor quarter of 2025', ['constructor', 'quarter', '2025']],
    ['14th road', ['14th', 'road']],
  ])('finds in %j %j', (text, texts) => {
    expect(textsIn(text)).toEqual(texts);
  });

  test('searches for the longest name, and by its term alone, so that part of it does not match', () => {
    expect(termsIn('lao')).toEqual([[nameTerm('country', 'LA')]]);
    expect(termsIn('to lam')).toEqual([[nameTerm('person', 'to-lam')]]);
    expect(termsIn('vietnam electricity')).toEqual([[nameTerm('organisation', 'evn')]]);
  });

  test.each([
    ['tolam', ['person', 'to-lam']],
    ['Lam To', ['person', 'to-lam']],
    ['То Лама', ['person', 'to-lam']],
    ['A. Novak', ['person', 'novak']],
    ['Новак А.', ['person', 'novak']],
    ['А. Новаку', ['person', 'novak']],
    ['rubberroad', undefined],
    ['laocai', ['place', 'lao-cai']],
    ['Москвой', ['place', 'moscow']],
    ['Вьетнаме', ['country', 'VN']],
  ] as [string, Parameters<typeof nameTerm> | undefined][])('takes %j for a name', (text, name) => {
    expect(termsIn(text)).toEqual([[name ? nameTerm(...name) : text.toLowerCase()]]);
  });

  test('finds people by a part of the name, and that part in other spellings', () => {
    const novak = nameTerm('person', 'novak');
    expect(termsIn('Новаком')).toEqual([[wordTerm('новаком'), novak, 'novak']]);
    expect(termsIn('novak')).toEqual([['novak', novak, wordTerm('новак')]]);
  });

  test.each([
    ['VN', 'VN', 'vn'],
    ['LA', 'LA', 'la'],
    ['US', 'US', 'us'],
    ['U.S.', 'US', 'us'],
    ['vn', 'VN', 'vn'],
  ])('takes %j for a country or a word', (text, country, word) => {
    expect(termsIn(text)[0]?.toSorted()).toEqual([word, nameTerm('country', country)].toSorted());
  });

  test.each([
    ['TH', [[nameTerm('country', 'TH')]]],
    [
      'la-vn',
      [
        [nameTerm('country', 'LA'), 'la'],
        [nameTerm('country', 'VN'), 'vn'],
      ],
    ],
    ['la', [['la']]],
    ['COAL IN ROAD', [['coal'], ['road']]],
  ])('takes in %j no word for a code', (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });

  test('prefers the spelling with the marks that were typed', () => {
    const [exact] = clauses('rúbber')[0]?.alternatives.filter(({ boost }) => boost > 1) ?? [];
    const preferred = exact?.terms.map(({ term }) => term) ?? [];
    expect(preferred).not.toEqual([]);
    const termsOf = (text: string) =>
      readText(text, smallLexicon).occurrences.map(({ term }) => term);
    expect(termsOf('RÚBBER')).toEqual(expect.arrayContaining(preferred));
    expect(termsOf('rùbber')).not.toEqual(expect.arrayContaining(preferred));
    expect(termsIn('Hà Nội')).toEqual(termsIn('Ha Noi'));
  });

  test('finds no name across the end of a sentence', () => {
    const evn = nameTerm('organisation', 'evn');
    expect(termsIn('Vietnam. Electricity').flat()).not.toContain(evn);
    const { occurrences } = readText('In Vietnam. Electricity\nVietnam\nElectricity', smallLexicon);
    expect(occurrences.map(({ term }) => term)).not.toContain(evn);
  });

  test('matches a synonym, but less well than the word', () => {
    const [clause] = clauses('hydro power');
    const [own, synonym] = clause?.alternatives ?? [];
    expect(own).toEqual(phrase(tokensIn('hydro power')));
    expect(synonym?.boost).toBeLessThan(1);
    expect(synonym?.terms).toEqual(clauses('hydroelectric')[0]?.alternatives[1]?.terms);
  });

  test('takes one word of a phrase for related only', () => {
    const [clause] = clauses('hydro power');
    const own = clause?.alternatives.filter(({ terms }) => terms[0]?.term === wordTerm('hydro'));
    expect(own?.filter(({ terms }) => terms.length === 1)).toMatchObject([{ boost: 0.2 }]);
  });

  test('matches a compound in one word or in several', () => {
    const together = wordTerm('cooperation');
    expect(termsIn('co-operation')).toEqual([[together, `co ${wordTerm('operation')}`]]);
  });

  test('matches a number by its digits, and less well others of the same digits', () => {
    const [clause] = clauses('1381.5');
    expect(clause?.alternatives[0]).toEqual(single(digitsTerm('1381.5')));
    expect(clause?.alternatives.slice(1).every(({ boost }) => boost < 1)).toBe(true);
    expect(termsIn('2025')).toEqual([[digitsTerm('2025')]]);
  });

  test('gives every clause a part of the text, in order, and an alternative', () => {
    const words = fc.constantFrom('lao', 'cai', 'to', 'Lâm', '66%', '$', '5', 'May', '2025', 'x-y');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (text) => {
        let at = 0;
        for (const { text: own, alternatives } of clauses(text)) {
          const found = text.indexOf(own, at);
          expect(found).toBeGreaterThanOrEqual(at);
          expect(own).not.toBe('');
          expect(alternatives).not.toEqual([]);
          expect(alternatives.every(({ terms }) => terms.length > 0)).toBe(true);
          at = found + own.length;
        }
      }),
    );
  });
});

describe('phraseClause', () => {
  const alternativesOf = (text: string) => phraseClause(text, smallLexicon)?.alternatives;

  test('matches the words in their order and spelling, stop words aside', () => {
    expect(alternativesOf('roads of rubber')).toEqual([phrase(tokensIn('roads rubber'))]);
    expect(alternativesOf('Lao PDR')).toEqual([phrase(tokensIn('lao pdr'))]);
  });

  test('matches the end of a sentence where one is', () => {
    const offsets = alternativesOf('old dam. The rubber: road')?.[0]?.terms.map(
      ({ offset }) => offset,
    );
    expect(offsets).toEqual([0, 1, 3, 4]);
  });

  test('matches a name with a stop word in it as the name', () => {
    expect(alternativesOf('To Lam')).toEqual([single(nameTerm('person', 'to-lam'))]);
    expect(alternativesOf('To Lam visit')).toEqual([phrase(tokensIn('lam visit'))]);
  });

  test('is nothing for stop words alone, or for nothing', () => {
    expect(alternativesOf('of the')).toBeUndefined();
    expect(alternativesOf('')).toBeUndefined();
  });
});

describe('OR', () => {
  test.each([
    ['rubber OR road', ['rubber OR road']],
    ['dam lao cai OR rubber bridge', ['dam', 'lao cai OR rubber', 'bridge']],
    ['a1 OR b2 OR c3', ['a1 OR b2 OR c3']],
    ['“rubber road” OR dam', ['“rubber road” OR dam']],
    ['OR rubber OR', ['rubber']],
    ['rubber or road', ['rubber', 'road']],
  ])('joins in %j the clauses beside it', (text, texts) => {
    expect(textsIn(text)).toEqual(texts);
  });

  test('is met by either side', () => {
    expect(termsIn('dam OR “rubber road”')).toEqual([['dam', `${wordTerm('rubber')} road`]]);
  });
});
