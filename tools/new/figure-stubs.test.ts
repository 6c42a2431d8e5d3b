import { expect, test } from 'vitest';
import { countriesInText } from '../../src/model/countries-in-text.ts';
import { figureStubs } from './figure-stubs.ts';
import { sentencesOf } from './report.ts';

const countriesIn = (text: string) => countriesInText(text);
const bodiesIn = (text: string) =>
  Array.from(text.matchAll(/Tide Office/g), ({ 0: words, index: start }) => ({
    ...{ kind: 'organisation' as const, ids: ['tide-office'], isPlace: false },
    ...{ start, end: start + words.length },
  }));
const found = (text: string) => {
  const codes = countriesIn(text).map(({ code }) => code);
  const sentences = sentencesOf([{ text, line: 3 }], countriesIn, bodiesIn);
  return figureStubs(sentences, codes, countriesIn);
};
const stubs = (text: string) => found(text).map(({ value }) => value);

test('lists each number with its unit, its line and its sentence', () => {
  const [first, second] = found('Tolls fell. A 12,5-km road cost US$ 2 250 mln.');
  expect(first).toMatchObject({
    value: { value: '12.5', unit: 'km', asPrinted: '12,5-km' },
    ...{ line: 3, words: 'A 12,5-km road cost US$ 2 250 mln.' },
  });
  const value = { value: '2250', scale: 'million', unit: 'USD', asPrinted: 'US$ 2 250 mln' };
  expect(second?.value).toEqual(value);
});

test.each([
  ['Some 45 firms came.', '45'],
  ['It took 1.2m tonnes of coal a year.', '1.2 million t/year'],
  ['They paid Rs 500 crore to India.', '5000 million INR'],
  ['It grew 1.07 lakh tonnes.', '107 thousand t'],
  ['Kenya lent 5 billion shillings.', '5 billion KES'],
])('gives the value of %j in a scale that figures have', (text, expected) => {
  const [{ value, scale, unit } = {}] = stubs(text);
  expect([value, scale, unit].filter(Boolean).join(' ')).toBe(expected);
});

test.each([
  ['They traded 5 million tons.', 'short'],
  ['Kenya and Uganda lent 5 billion shillings.', 'KES or UGX'],
  ['Japan and Australia paid $5 million.', 'USD or AUD'],
  ['It has 90 hectares.', 'hectares'],
  ['It fell to 4 mln, he said.', 'no unit'],
  ['A 227m bridge opened.', 'million'],
  ['They sold 50,000-60,000 tons.', 'short'],
  ['It pumped 5 million barrels a month.', 'month'],
  ['Fuel is 7.5 cents a litre.', 'cents'],
])('leaves the unit of %j open, and says why', (text, words) => {
  const [stub] = found(text);
  expect(stub?.value.unit).toBeUndefined();
  expect(stub?.note).toContain(words);
});

test.each([
  'In 2024 they met at 10:30 on 5 May, on page 7 of Decision 1007.',
  'COP28 and the 5th summit, for a 45-year-old, at https://a.example/55.',
  'The two sides held three-year talks over five times.',
  'Between 2021 and 2025 it had 3.5.1 in Block 12/11.',
  'In the 2023/24 season, and in 2023-24 before it.',
])('lists no number of %j', (text) => {
  expect(stubs(text)).toEqual([]);
});

test.each([
  ['Sales were $5 million in 2024.', '2024'],
  ['Sales were $5 million in January 2025.', '2025-01'],
  ['Sales were $5 million in the first half of 2025.', '2025-01/2025-06'],
  ['Sales were $5 million during the first nine months of 2025.', '2025-01/2025-09'],
  ['Sales were $5 million in the third quarter of 2025.', '2025-07/2025-09'],
  ['In 2024, sales reached $5 million.', '2024'],
  ['Sales were $5 million in 2024, up from $4 million.', '2024'],
  ['Sales were $5 million in 2024 and 2025.', undefined],
  ['Sales were $5 million in 2024/25.', undefined],
  ['Sales were $5 million in 2024 prices.', undefined],
  ['They signed a deal worth $5 million in 2024.', undefined],
  ['In 2024, sales rose from last year to $5 million.', undefined],
  ['In 2024, sales of $5 million beat $4 million.', undefined],
  ['They aim at $5 million in 2030.', undefined],
])('the period in %j is %s', (text, period) => {
  expect(stubs(text)[0]?.period).toBe(period);
});

test.each([
  ['Exports from Kenya to India reached $5 million.', 'trade_export KE IN'],
  ['Kenya’s exports to India in 2024 stood at about $5 million.', 'trade_export KE IN'],
  ['Indian imports from Kenya were worth $5 million.', 'trade_import IN KE'],
  ['Bilateral trade between Kenya and the UAE totalled $5 million.', 'trade_total KE AE'],
  ['Coffee exports from Kenya to India reached $5 million.', ''],
  ['Non-oil trade between Kenya and India reached $5 million.', ''],
  ['If exports from Kenya to India reached $5 million, it would help.', ''],
  ['Exports from Kenya to India are expected to have reached $5 million.', ''],
  ['Exports from Kenya to India and Uganda reached $5 million.', ''],
  ['Kenya’s exports to India totalled $5 million in gold.', ''],
  ['Kenya denied that exports from Kenya to India reached $5 million.', ''],
])('the trade in %j is %j', (text, trade) => {
  const [{ kind, country, partner, status } = {}] = stubs(text);
  expect([kind, country, partner].filter(Boolean).join(' ')).toBe(trade);
  expect(status).toBe(trade === '' ? undefined : 'actual');
});

test.each([
  ['Sales were $5 million, according to the Tide Office.', { saidBy: 'tide-office' }],
  ['According to the Tide Office, sales were $5 million.', { saidBy: 'tide-office' }],
  [
    'Sales were $5 million, according to statistics from the Tide Office.',
    { reporter: 'tide-office' },
  ],
  ['Data from the Tide Office put sales at $5 million.', { reporter: 'tide-office' }],
  ['Sales were $5 million and, according to the Tide Office, fell.', {}],
  ['Sales were $5 million, the minister of the Tide Office said.', {}],
])('the attribution in %j is %j', (text, attribution) => {
  const { reporter, saidBy } = stubs(text)[0] ?? {};
  expect({ reporter, saidBy }).toEqual(attribution);
});

test('reads that a number is a target, an estimate, or not exact', () => {
  expect(stubs('They set a target of $5 million.')[0]?.status).toBe('target');
  expect(stubs('It cost an estimated $5 million.')[0]?.status).toBe('estimate');
  const texts = ['It cost about $5 million.', 'Talks about 5 plants.', 'Over 10 years it grew.'];
  expect(texts.map((text) => stubs(text)[0]?.approx)).toEqual([true, undefined, undefined]);
});

test('asks for a minus before a fall, and names both ends of a range', () => {
  const notes = (text: string) => found(text).map(({ note = '' }) => note);
  expect(notes('Sales fell by 5 per cent.')[0]).toContain('negative');
  expect(notes('Sales fell to 5 per cent from 8 per cent.')).toEqual(['', '']);
  const range = 'It costs 1.2–1.3 billion euros.';
  expect(notes(range).map((note) => /lower|upper/.exec(note)?.[0])).toEqual(['lower', 'upper']);
  expect(stubs(range)[0]).toMatchObject({ value: '1.2', scale: 'billion', unit: 'EUR' });
});
