import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stopWords } from './stop-words.ts';
import { foldedWords, tokensIn } from './tokens.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('tokensIn', () => {
  test.each([
    ['Việt Nam’s dams, Laos’ roads', ['viet', 'nam', 'dams', 'laos', 'roads']],
    ["People's Army", ['people', 'army']],
    ['O’Brien d’Ivoire', ['obrien', 'divoire']],
    ['the U.S. and the U.K., e.g.', ['the', 'us', 'and', 'the', 'uk', 'eg']],
    ['US$227m', ['usd', '227', 'm']],
    ['us$227m', ['usd', '227', 'm']],
    ['$ 227', ['usd', '227']],
    ['AUS$ 5', ['aus', 'usd', '5']],
    ['1,381.5 million', ['1381.5', 'million']],
    ['on 05.09.1962, or 5.9.1962', ['on', '5', '9', '1962', 'or', '5', '9', '1962']],
    ['1.381.500 and 12.34.56789', ['1381500', 'and', '123456789']],
    ["1'234'567, 10 500, 007 or 66.00", ['1234567', '10500', '7', 'or', '66']],
    ['5th of 2026.', ['5', 'th', 'of', '2026']],
    ['COVID19 B52 500kV', ['covid19', 'b52', '500', 'kv']],
    ['09.1962, 1.1962 or 09.196', ['9', '1962', '1.1962', 'or', '9.196']],
    ['elec\u00adtric \u200bpow\u200der\u200b road', ['electric', 'power', 'road']],
    ['໒໐໒໕, ٢٠٢٥ and ２０２５ kV', ['2025', '2025', 'and', '2025', 'kv']],
    ['€5 or ₫ 5', ['eur', '5', 'or', 'vnd', '5']],
    ['ລາວ ແລະ ວຽງຈັນ', ['ລາ', 'ວ', 'ແລະ', 'ວຽ', 'ງ', 'ຈັ', 'ນ']],
    ['Вьетнам и Россия', ['вьетнам', 'и', 'россия']],
    ['', []],
    ['— … ?! %', []],
  ])('reads %j as %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  test('reads stop words as they are spelled in their list', () => {
    expect(foldedWords([...stopWords].join(' '))).toEqual([...stopWords]);
  });

  test('takes composed and decomposed marks for the same', () => {
    expect(foldedWords('Điện Biên Phủ'.normalize('NFD'))).toEqual(foldedWords('Điện Biên Phủ'));
  });

  test.each([
    ['227m', ['else', 'nothing']],
    ['227 m', ['else', 'else']],
    ['co-operation', ['else', 'hyphen']],
    ['co‑operation', ['else', 'hyphen']],
    ['Laos–Vietnam', ['else', 'else']],
    ['1962-09-05', ['else', 'hyphen', 'hyphen']],
    ['5/9/1962', ['else', 'stroke', 'stroke']],
    ['05.09.1962', ['else', 'point', 'point']],
    ['Laos. Vietnam', ['else', 'end']],
    ['(in “Laos.”) Vietnam', ['else', 'else', 'end']],
    ['Laos\nVietnam', ['else', 'end']],
    ['Laos: Vietnam', ['else', 'end']],
    ['Laos, Vietnam', ['else', 'else']],
    ['St. Petersburg', ['else', 'else']],
    ['V. Putin', ['else', 'else']],
  ])('says what is between the tokens of %j', (text, gaps) => {
    expect(tokensIn(text).map(({ after }) => after)).toEqual(gaps);
  });

  test('gives each token its span, in order and without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of tokensIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('gives words of letters and digits, and of the vowel signs of Lao, alone, so that each is one term of the index', () => {
    const letter = fc
      .integer({ min: 0x21, max: 0x2ffff })
      .map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.oneof(anyText, letter), (text) => {
        for (const token of tokensIn(text)) {
          const form =
            token.kind === 'word' ? /^[\p{L}\p{N}\u0EB1-\u0EBC\u0ECD]+$/u : /^\d+(\.\d+)?$/;
          expect(token.text).toMatch(form);
        }
      }),
      { numRuns: 300, examples: [['ﷺ'], ['aͺb'], ['ŉ'], ['\u0E33']] },
    );
  });
});
