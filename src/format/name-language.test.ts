import { expect, test } from 'vitest';
import { languageOfName as languageBy, nameIn } from './name-language.ts';

const languageOfName = (text: string, scripts = {}) => languageBy(text, { latin: ['vi'], scripts });

test.each([
  'Việt Nam News',
  'Sài Gòn Giải Phóng',
  'Nhân Dân',
  'Hà Nội',
  'Đà Nẵng',
  'Vũng Áng',
  'Tô Lâm',
  'Đắk Lắk',
  'Hà Nội'.normalize('NFD'),
])('takes "%s" for Vietnamese', (name) => {
  expect(languageOfName(name)).toBe('vi');
});

test.each(['Вьентьян', 'Интерфакс'])('takes "%s" for Russian', (name) => {
  expect(languageOfName(name)).toBe('ru');
});

test.each(['ວຽງຈັນ', 'ຂປລ (KPL)'])('takes "%s" for Lao', (name) => {
  expect(languageOfName(name)).toBe('lo');
});

test.each([
  'Vientiane Times',
  'Hanoi',
  'Électricité du Laos',
  'Le Courrier du Vietnam',
  'Côte d’Ivoire',
  'São Tomé',
  'România liberă',
  'Đuro Đaković',
  'Malé',
  '',
])('leaves "%s" to the language of the page', (name) => {
  expect(languageOfName(name)).toBeUndefined();
});

test.each([
  ['አዲስ አበባ', 'am'],
  ['القاهرة', 'ar'],
  ['さいたま市', 'ja'],
  ['東京', 'zh'],
])('takes "%s" for %s', (name, language) => {
  expect(languageOfName(name)).toBe(language);
});

test('follows the settings of the site', () => {
  expect(languageOfName('Київ', { Cyrillic: 'uk' })).toBe('uk');
  expect(languageBy('Hà Nội', { latin: [], scripts: {} })).toBeUndefined();
});

test.each([
  ['ru', 'Tô Lâm', ['То Лам'], 'То Лам'],
  ['lo', 'Vientiane', ['Viêng Chăn', 'ວຽງຈັນ'], 'ວຽງຈັນ'],
  ['vi', 'Vientiane', ['Viêng Chăn', 'ວຽງຈັນ'], 'Viêng Chăn'],
  ['vi', 'Đèo Cả Group', ['Tập đoàn Đèo Cả'], 'Tập đoàn Đèo Cả'],
  [
    'vi',
    'Power line from Monsoon to Thạnh Mỹ',
    ['Đường dây điện Monsoon – Thạnh Mỹ'],
    'Đường dây điện Monsoon – Thạnh Mỹ',
  ],
  ['vi', 'Gazprom', ['Газпром'], 'Gazprom'],
  ['en', 'Газпром', ['Gazprom'], 'Gazprom'],
  ['ru', 'Gazprom', [], 'Gazprom'],
])('readers of "%s" know "%s" and %j as "%s"', (language, name, names, known) => {
  expect(nameIn({ name, names }, language, { latin: ['vi'], scripts: {} })).toBe(known);
});
