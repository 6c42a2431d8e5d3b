import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  test.each([
    ['Điện Biên', 'dien bien'],
    ['Hà Nội', 'ha noi'],
    [
      'Łódź, Ærø, Großbritannien, ISPARTA, ısı, İzmir',
      'lodz, aero, grossbritannien, isparta, isi, izmir',
    ],
    ['Новый Ёж', 'новый еж'],
    ['ວຽງຈັນ ຄໍ່າ', 'ວຽງຈັນ ຄໍາ'],
    ['ຣັດເຊຍ ຫຼວງ ໝາກ', 'ລັດເຊຍ ຫລວງ ຫມາກ'],
    ['Lao People’s', "lao people's"],
    ['ＭＷ ²', 'mw 2'],
    ['𝐏𝐨𝐰𝐞𝐫 ᴬ', 'power a'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  test('takes composed and decomposed text for the same', () => {
    expect(fold('Nguyễn'.normalize('NFD'))).toBe(fold('Nguyễn'.normalize('NFC')));
  });

  test('leaves nothing to fold, and no letter that seals or tags a term', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(folded).not.toMatch(/[øþ]/);
      }),
      { examples: [['Ǿ Þ ǿ'], ['ͅ'], ['İ'], ['ΑΣ']] },
    );
  });
});
