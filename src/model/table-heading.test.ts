import { expect, test } from 'vitest';
import { measureOfHeading } from './table-heading.ts';

test.each([
  ['Cost (US$ million)', 6, 'USD'],
  ['US$ million', 6, 'USD'],
  ['Exports, US$ million, 2025', 6, 'USD'],
  ['Value (millions of US dollars)', 6, undefined],
  ['USD bn', 9, 'USD'],
  ['US$bn', 9, 'USD'],
  ['Trade ($m)', 6, 'USD'],
  ['US$ ’000', 3, 'USD'],
  ["Value (US$ '000)", 3, 'USD'],
  ['’000 tonnes', 3, 't'],
  ['млн долл.', 6, undefined],
  ['tỷ đồng', 9, 'VND'],
  ['Rs crore', 7, 'INR'],
  ['Cost (lakh)', 5, undefined],
  ['金额（亿元）', 8, undefined],
  ['Coal, Mt', 6, 't'],
  ['Output (kt/year)', 3, 't/year'],
  ['Share (%)', 0, '%'],
  ['Length (km)', 0, 'km'],
  ['US$', 0, 'USD'],
])('reads the measure of %j', (heading, exponent, unit) => {
  const measure = measureOfHeading(heading);
  expect([measure?.exponent, measure?.units[0]]).toEqual([exponent, unit]);
});

test.each([
  ...[
    '',
    '2018',
    'Item',
    'Year',
    'Value (m)',
    'US$5 million',
    'Over 5 million people',
    'Kind of plant',
  ],
  ...['Million-dollar projects', 'Length of one', 'January–June 2024', 'Area (ha)', '1,000'],
])('takes nothing from %j', (heading) => {
  expect(measureOfHeading(heading)).toBeUndefined();
});
