import { afterEach, expect, test } from 'vitest';
import { setMainLanguage, pageLanguage } from '../text/language.ts';
import { htmlWithoutBadBreaks, withoutBadBreaks } from './no-break.ts';

const before = pageLanguage();
afterEach(() => setMainLanguage(before));

test.each([
  ['US$ 4.1 billion', 'US$·4.1·billion'],
  ['on 9 January 2026', 'on 9·January 2026'],
  ['a 500 kV line of 27 km', 'a 500·kV line of 27·km'],
  ['38.2 per cent', '38.2·per cent'],
  ['in 2025 trade grew', 'in 2025 trade grew'],
  ['12 documents', '12 documents'],
  ['1 Maybe', '1 Maybe'],
  ['Tô Lâm in Hà Nội', 'Tô·Lâm in Hà·Nội'],
  ['Việt Nam News', 'Việt Nam News'],
  ['4,1 млрд долл. и 500 кВ', '4,1·млрд долл. и·500·кВ'],
  ['1,5 млн тонн на 27 км', '1,5·млн тонн на 27·км'],
  ['4,1 tỷ USD, 500 MW', '4,1·tỷ USD, 500·MW'],
  ['4,1 ຕື້ ໂດລາ', '4,1·ຕື້ ໂດລາ'],
  ['12 документов', '12 документов'],
  ['В Лаосе и в США, о 5', 'В·Лаосе и·в·США, о·5'],
  ['Цель — рост', 'Цель·— рост'],
])('%s', (text, joined) => {
  expect(withoutBadBreaks(text)).toBe(joined.replaceAll('·', '\u00A0'));
});

test.each([
  ['ru', 'до 9 января 2026, май 2025', 'до 9·января 2026, май 2025'],
  ['vi', 'ngày 9 tháng 1 năm 2026', 'ngày 9·tháng·1 năm·2026'],
  ['lo', '9 ມັງກອນ 2026', '9·ມັງກອນ 2026'],
])('days and their months in %s', (language, text, joined) => {
  setMainLanguage(language);
  expect(withoutBadBreaks(text)).toBe(joined.replaceAll('·', '\u00A0'));
});

test('leaves tags and their attributes alone', () => {
  const html = '<a href="/?q=5 km">5 km</a> and <b>6</b> km';
  expect(htmlWithoutBadBreaks(html)).toBe('<a href="/?q=5 km">5\u00A0km</a> and <b>6</b> km');
});
