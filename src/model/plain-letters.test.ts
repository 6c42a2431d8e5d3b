import { expect, test } from 'vitest';
import { oddLettersIn, withPlainLetters } from './plain-letters.ts';

test.each([
  ['Vietn\u0430m', 'Vietnam'],
  ['\u0422rade', 'Trade'],
  ['Bj\u04E7rk', 'Björk'],
  ['[L\u0410, VN]', '[LA, VN]'],
  ['\u039Fpen', 'Open'],
  [
    'P\u043E\u0441\u0441\u0438\u044F'.replace('\u043E', 'o'),
    '\u0420\u043E\u0441\u0441\u0438\u044F',
  ],
  ['\u0421\u0428A', '\u0421\u0428\u0410'],
  ['of\uFB01cial', 'official'],
  ['US$５０ for Ｔｈｅ', 'US$50 for The'],
  ['𝗹𝗼𝗮𝗻', 'loan'],
  ['Ðà Nẵng, Ðình', 'Đà Nẵng, Đình'],
])('finds that %j is not written in plain letters', (text, plain) => {
  expect(oddLettersIn(text)).not.toEqual([]);
  expect(withPlainLetters(text)).toBe(plain);
});

test.each([
  'Vietnam',
  'ΔT, kΩ, μm, β-carotene',
  'SMS\u0430 и VIP\u044B',
  'eКнига, Су-30SM, КамАZ, IT-шник',
  'ລາວ и Россия, Laos',
  '发出７封, １，x; 𝑇(𝑃), ÞÐ and Ð',
])('leaves %j as it is', (text) => {
  expect(oddLettersIn(text)).toEqual([]);
  expect(withPlainLetters(text)).toBe(text);
});
