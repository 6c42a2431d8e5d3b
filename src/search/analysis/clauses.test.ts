import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../../../tests/fixtures/lexicon.ts';
import { asksIn, literally, one, phraseAsk } from './clauses.ts';
import { nameTerm } from './lexicon.ts';
import { digitsTerm } from './numbers.ts';
import { wordTerm } from './terms.ts';
import { tokensIn } from './tokens.ts';

const asks = (text: string) => asksIn(text, smallLexicon);
const saidIn = (text: string) => asks(text).map(({ said }) => said);
/** The terms of every way to meet an ask. */
const waysOf = (text: string) =>
  asks(text).map(({ any }) => any.map(({ parts }) => parts.map(({ term }) => term).join(' ')));

describe('asksIn', () => {
  test.each([
    ['rubber road', ['rubber', 'road']],
    ['the road to Hà Nội', ['road', 'Hà Nội']],
    ['of the', []],
    ['', []],
    ['Lao PDR’s hydro power', ['Lao PDR’s', 'hydro power']],
    ['to lam in moskva', ['to lam', 'moskva']],
    ['the memorandum of understanding', ['memorandum of understanding']],
    ['$227 million', ['227 million']],
    ['66% and 66 per cent', ['66%', '66 per cent']],
    ['66 % of 5 September 1962', ['66', '5 September 1962']],
    ['co-operation', ['co-operation']],
    ['dollars $', ['dollars', '$']],
    ['5 constructor', ['5', 'constructor']],
  ])('asks in %j for %j', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  test('asks for a name by its term alone, so that part of it does not do', () => {
    expect(waysOf('lao')).toEqual([[nameTerm('country', 'LA')]]);
    expect(waysOf('to lam')).toEqual([[nameTerm('person', 'to-lam')]]);
  });

  test('asks for the longest name', () => {
    expect(waysOf('vietnam electricity')).toEqual([[nameTerm('organisation', 'evn')]]);
  });

  test('is content with a synonym, but not as much as with the word', () => {
    const [ask] = asks('hydro power');
    const [literal, same] = ask?.any ?? [];
    expect(literal?.parts).toEqual([
      { term: 'hydro', offset: 0 },
      { term: wordTerm('power'), offset: 1 },
    ]);
    expect(literal?.worth).toBe(1);
    expect(same?.worth).toBeLessThan(1);
    expect(same?.parts).toEqual(asks('hydroelectric')[0]?.any[1]?.parts);
  });

  test('is content with a compound in one word or in several', () => {
    const together = wordTerm('cooperation');
    expect(waysOf('co-operation')).toEqual([[together, `co ${wordTerm('operation')}`]]);
  });

  test('asks for a number in its digits, and less for others of the same digits', () => {
    const [ask] = asks('1381.5');
    expect(ask?.any[0]).toEqual(one(digitsTerm('1381.5')));
    expect(ask?.any.slice(1).every(({ worth }) => worth < 1)).toBe(true);
    expect(waysOf('2025')).toEqual([[digitsTerm('2025')]]);
  });

  test('says of every ask some of the text, in order, and gives each a way to be met', () => {
    const words = fc.constantFrom('lao', 'cai', 'to', 'Lâm', '66%', '$', '5', 'May', '2025', 'x-y');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (text) => {
        let at = 0;
        for (const { said, any } of asks(text)) {
          const found = text.indexOf(said, at);
          expect(found).toBeGreaterThanOrEqual(at);
          expect(said).not.toBe('');
          expect(any.every(({ parts }) => parts.length > 0)).toBe(true);
          expect(any).not.toEqual([]);
          at = found + said.length;
        }
      }),
    );
  });
});

describe('phraseAsk', () => {
  const phrase = (text: string) => phraseAsk(text, smallLexicon);

  test('asks for the words as they stand, stop words aside', () => {
    expect(phrase('roads of rubber')?.any).toEqual([literally(tokensIn('roads rubber'))]);
  });

  test('asks for the words of a name as they are spelled', () => {
    expect(phrase('Lao PDR')?.any).toEqual([literally(tokensIn('lao pdr'))]);
  });

  test('asks for a name with a stop word in it as the name', () => {
    expect(phrase('To Lam')?.any).toEqual([one(nameTerm('person', 'to-lam'))]);
    expect(phrase('To Lam visit')?.any).toEqual([literally(tokensIn('lam visit'))]);
  });

  test('asks for nothing in stop words, or in nothing', () => {
    expect(phrase('of the')).toBeUndefined();
    expect(phrase('')).toBeUndefined();
  });
});
