import { describe, expect, test } from 'vitest';
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
  const sentences = sentencesOf([{ text, line: 3 }], countriesIn, bodiesIn);
  return figureStubs(
    sentences,
    countriesIn(text).map(({ code }) => code),
    countriesIn,
  );
};
const stubs = (text: string) => found(text).map(({ value }) => value);

describe('figureStubs', () => {
  test('lists each number with its unit, its line and its sentence', () => {
    const [first, second] = found('Tolls fell. A 12,5-km road cost US$ 2 250 mln.');
    expect(first).toMatchObject({
      value: { value: '12.5', unit: 'km', asPrinted: '12,5-km' },
      line: 3,
      words: 'A 12,5-km road cost US$ 2 250 mln.',
    });
    expect(second?.value).toEqual({
      value: '2250',
      scale: 'million',
      unit: 'USD',
      asPrinted: 'US$ 2 250 mln',
    });
  });

  test.each([
    ['Some 45 firms came.', ['45']],
    ['It took 1.2m tonnes of coal a year.', ['1.2', 'million', 't/year']],
    ['They paid Rs 500 crore to India.', ['5000', 'million', 'INR']],
    ['It grew 1.07 lakh tonnes.', ['107', 'thousand', 't']],
    ['Kenya lent 5 billion shillings.', ['5', 'billion', 'KES']],
  ])('gives the value of %j in a scale that figures have', (text, expected) => {
    expect(
      stubs(text).map(({ value, scale, unit }) => [value, scale, unit].filter(Boolean)),
    ).toEqual([expected]);
  });

  test.each([
    ['They traded 5 million tons.', 'short'],
    ['Kenya and Uganda lent 5 billion shillings.', 'KES or UGX'],
    ['Japan and Australia paid $5 million.', 'USD or AUD'],
    ['Argentina paid $5 million.', 'USD or ARS'],
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
  ])('reads the period in %j', (text, period) => {
    expect(stubs(text)[0]?.period).toBe(period);
  });

  test.each([
    'Sales were $5 million in 2024 and 2025.',
    'Sales were $5 million in 2024/25.',
    'Sales were $5 million in 2024 prices.',
    'They signed a deal worth $5 million in 2024.',
    'In 2024, sales rose from last year to $5 million.',
    'In 2024, sales of $5 million beat $4 million.',
    'Sales were $5 million last year.',
    'They aim at $5 million in 2030.',
  ])('reads no period in %j', (text) => {
    expect(stubs(text)[0]?.period).toBeUndefined();
  });

  test.each([
    ['Exports from Kenya to India reached $5 million.', 'trade_export', 'KE', 'IN'],
    ['Kenya’s exports to India in 2024 stood at about $5 million.', 'trade_export', 'KE', 'IN'],
    ['Indian imports from Kenya were worth $5 million.', 'trade_import', 'IN', 'KE'],
    ['Bilateral trade between Kenya and the UAE totalled $5 million.', 'trade_total', 'KE', 'AE'],
  ])('reads whose trade it is in %j', (text, kind, country, partner) => {
    expect(stubs(text)[0]).toMatchObject({ kind, country, partner, status: 'actual' });
  });

  test.each([
    'Coffee exports from Kenya to India reached $5 million.',
    'Non-oil trade between Kenya and India reached $5 million.',
    'If exports from Kenya to India reached $5 million, it would help.',
    'Exports from Kenya to India are expected to have reached $5 million.',
    'Exports from Kenya to India and Uganda reached $5 million.',
    'Exports from Kenya to India grew, and reached $5 million.',
    'Kenya’s exports to India totalled $5 million in gold.',
    'Kenya denied that exports from Kenya to India reached $5 million.',
  ])('reads nobody’s trade in %j', (text) => {
    expect([stubs(text)[0]?.kind, stubs(text)[0]?.status]).toEqual([undefined, undefined]);
  });

  test('reads who counted in the clause that says so', () => {
    const reporters = (text: string) => stubs(text).map(({ reporter }) => reporter);
    expect(reporters('Sales were $5 million, according to the Tide Office.')).toEqual([
      'tide-office',
    ]);
    expect(reporters('According to the Tide Office, sales were $5 million.')).toEqual([
      'tide-office',
    ]);
    expect(reporters('Sales were $5 million and, according to the Tide Office, fell.')).toEqual([
      undefined,
    ]);
    expect(reporters('Sales were $5 million, the minister of the Tide Office said.')).toEqual([
      undefined,
    ]);
  });

  test('reads that a number is a target, an estimate, or not exact', () => {
    expect(stubs('They set a target of $5 million.')[0]?.status).toBe('target');
    expect(stubs('It cost an estimated $5 million.')[0]?.status).toBe('estimate');
    expect(stubs('It cost about $5 million.')[0]?.approx).toBe(true);
    expect(stubs('They had talks about 5 plants.')[0]).not.toHaveProperty('approx');
    expect(stubs('Over 10 years, sales grew.')[0]).not.toHaveProperty('approx');
  });

  test('asks for a minus before a fall, not before what it came to', () => {
    const note = (text: string) => found(text).map((one) => one.note);
    expect(note('Sales fell by 5 per cent.')).toEqual([expect.stringContaining('negative')]);
    expect(note('Sales fell to 5 per cent from 8 per cent.')).toEqual([undefined, undefined]);
  });

  test('lists both ends of a range', () => {
    expect(found('It costs 1.2–1.3 billion euros.')).toMatchObject([
      { value: { value: '1.2', scale: 'billion', unit: 'EUR' }, note: 'The lower end of a range.' },
      { value: { value: '1.3', scale: 'billion', unit: 'EUR' }, note: 'The upper end of a range.' },
    ]);
  });
});
