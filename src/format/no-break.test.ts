import { expect, test } from 'vitest';
import { htmlWithoutBadBreaks, withoutBadBreaks } from './no-break.ts';

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
])('%s', (text, joined) => {
  expect(withoutBadBreaks(text)).toBe(joined.replaceAll('·', '\u00A0'));
});

test('leaves tags and their attributes alone', () => {
  const html = '<a href="/?q=5 km">5 km</a> and <b>6</b> km';
  expect(htmlWithoutBadBreaks(html)).toBe('<a href="/?q=5 km">5\u00A0km</a> and <b>6</b> km');
});
