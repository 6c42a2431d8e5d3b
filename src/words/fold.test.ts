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
    ['Новый Ёж', 'новыи еж'],
    ['ລາວ', 'ລາວ'],
    ['Lao People’s', "lao people's"],
    ['ＭＷ ²', 'mw 2'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  test('takes composed and decomposed text for the same', () => {
    expect(fold('Nguyễn'.normalize('NFD'))).toBe(fold('Nguyễn'.normalize('NFC')));
  });
});
