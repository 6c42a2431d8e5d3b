import { expect, test } from 'vitest';
import { markOfOurs } from '../../model/attribution.ts';
import { onlyAmountIn } from '../../model/printed-amount.ts';
import { figureWith } from '../../../tests/fixtures/sound/records.ts';
import { problemsInFigures } from './figures-in-text.ts';
import { MarkdownBody } from './markdown-body.ts';
import type { Figure } from '../../model/figure.ts';
import type { Positions } from './yaml.ts';

const problemsIn = (figures: readonly Figure[], body: string, positions: Positions = {}) =>
  problemsInFigures(figures, { body: new MarkdownBody(body), positions });

/** What is found about a figure whose value, scale and unit are those that it prints. */
const problemsFor = (asPrinted: string, body: string, derived?: boolean) => {
  const { value, exponent, units } = onlyAmountIn(asPrinted) ?? { value: '0', exponent: 0 };
  const scale = exponent === 9 ? ('billion' as const) : undefined;
  const figure = { value: Number(value), scale, unit: units?.[0] ?? 'count', asPrinted, derived };
  return problemsIn([figureWith(figure)], body, {
    'figures.0.asPrinted': [17, 16],
    'figures.0.derived': [16, 14],
  });
};

test.each([
  ['US$ 2.25 billion', 'Trade came to US$ 2.25 billion.'],
  ['US$ 2.25 billion', 'Trade came to **US$ 2.25** billion'],
  ['US$ 2.25 billion', 'Trade came to US$\n2.25  billion'],
  ['US$ 2.25 billion', 'Trade came to US$\u00A02.25 billion'],
  ['1,381.5', '| Item | 2018 |\n| --- | --- |\n| Imports | 1,381.5 |'],
  ['14.4 per cent', '- Down by [14.4 per cent](https://example.org/).'],
  ['409', 'Of 1,409 projects, 409, or 409.'],
  ['5', 'In May 2025, 5.'],
  ['5 MW', 'With 25 MW or 5 MW.'],
  ['about 5', 'It is 2.about 5'],
  ['5 per cent', 'Up by 5 per cent.5 of them'],
  ['5', '5'],
  ['5', '15, 5'],
  ['5', '5, 15'],
  ['US$20', 'It is US$20 per person.'],
  ['$20', 'They sold 2 million $20 tickets.'],
  ['12', 'Of 12 (million-dollar) projects.'],
  ['5', 'A screen of 5 x 10 m.'],
  ['5', 'a.5,b'],
  ['14.4 per cent', 'Down by **14.4** [per](https://example.org/) cent'],
])('finds %j in %j', (asPrinted, body) => {
  expect(problemsFor(asPrinted, body)).toEqual([]);
});

test('comes to an end with a text of nothing but beginnings of addresses', () => {
  expect(problemsFor('5', `${']('.repeat(128 * 1024)} 5`)).toEqual([]);
});

test.each([
  ['US$ 2.25 billion', 'Trade came to US$ 2.52 billion.'],
  ['US$ 2.25 billion', 'Trade came to US$ 2.25 million.'],
  ['381.5', 'Imports of 1,381.5'],
  ['1,381', 'Imports of 1,381.5'],
  ['1,381', 'Imports of 1,381,500'],
  ['381.5', 'Imports of 1381.5'],
  ['38', 'Imports of 381.5'],
  ['5 per cent', 'Up by 2.5 per cent'],
  ['2379', 'Plants with 2,379 MW'],
  ['409', '[Here](https://example.org/409)'],
  ['5', '1.5'],
  ['5', '15'],
  ['5', '51'],
  ['5', '5.1'],
  ['5', '5,1'],
  ['14', '14,'.repeat(2) + '14,5'],
])('does not find %j in %j', (asPrinted, body) => {
  const found = problemsFor(asPrinted, body);
  expect(found).toMatchObject([{ line: 17, column: 16, rule: 'as-printed' }]);
});

test.each([
  ['US$1.2', 'Trade came to US$1.2 billion.'],
  ['US$1.2', 'Trade came to US$1.2-1.3 billion.'],
  ['US$2', 'Trade came to US$2 250 million.'],
  ['1.2', 'Trade came to 1.2 billion.'],
  ['1.2 billion', 'Trade came to 1.2 billion euros.'],
  ['12', 'A line of 12 km.'],
  ['US$1.2', 'Trade came to **US$1.2** billion.'],
  ['US$1.2', 'Trade came to [US$1.2](https://example.org/) billion.'],
  ['US$1.2', 'Trade came to US$1.2&nbsp;billion.'],
  ['1.2 billion', 'Trade came to **1.2 billion** euros.'],
  ['US$1.2', 'Trade came to US$1.2 and US$1.4 billion, respectively.'],
  ['US$1.2', '| 2025 | US$1.2 billion |\n| --- | --- |'],
  ['250 million', 'Trade came to US$2 250 million.'],
  ['US$2', 'Trade came to US$2½ billion.'],
  ['US$12.5', 'Trade came to US$12.5 (million).'],
  ['US$12.5', 'Trade came to US$12.5/13 million.'],
  ['US$12.5', 'Trade came to US$12.5, 13 and 14 million.'],
  ['US$12.5', 'Trade came to US$12.5…13 million.'],
  ['US$12.5', 'Trade came to US$12.5...13 million.'],
  ['12.5', 'It has 12.5 (13) million trees.'],
  ['12.5', 'It has 12.5 (in million) trees.'],
  ['12.5', 'It cost 12.5 (US$ million).'],
  ['12.5', 'It cost 12.5 (million US dollars).'],
  ['US$ 12.5', 'It cost million US$ 12.5.'],
  ['US$12.5', 'It cost US$12.5 x 10^6.'],
  ['US$12.5', 'It cost US$12.5 ×10⁶.'],
  ['US$12.5', 'It cost US$12.5e6.'],
])('finds what follows %j in %j', (asPrinted, body) => {
  expect(problemsFor(asPrinted, body)).toMatchObject([
    { line: 17, column: 16, rule: 'as-printed' },
  ]);
});

test('reads no number across the blocks of a text', () => {
  expect(problemsFor('5', '- Agreements: 5\n- 12 MW of solar power')).toEqual([]);
  expect(problemsFor('12', '| 12 | 500 |\n| --- | --- |\n\n**Bold**')).toEqual([]);
});

test('takes the scale of a heading for cells, and for nothing else', () => {
  const figure = figureWith({ value: 1.2, scale: 'billion', unit: 'USD', asPrinted: '1.2' });
  const cell = '| US$ billion |\n| --- |\n| 1.2 |';
  expect(problemsIn([figure], cell)).toEqual([]);
  expect(problemsIn([figure], 'It is 1.2 billion in euros.')).toHaveLength(1);
  expect(problemsIn([figure], 'It is 1.2.')).toMatchObject([{ rule: 'as-printed' }]);
});

const tableOf = (corner: string, column: string, row: string, cell: string) =>
  `| ${corner} | ${column} |\n| --- | --- |\n| ${row} | ${cell} |`;

test.each([
  ['Cost (US$ million)', '12.5', { scale: undefined, unit: 'USD' }],
  ['USD bn', '12.5', { scale: 'million', unit: 'USD' }],
  ["US$ '000", '12.5', { scale: undefined, unit: 'USD' }],
  ['млн долл.', '12.5', { scale: undefined, unit: 'USD' }],
  ['tỷ đồng', '12.5', { scale: 'million', unit: 'VND' }],
  ['US$ million', '12.5', { scale: 'million', unit: 'EUR' }],
  ['US$ million', 'US$12.5', { scale: undefined, unit: 'USD' }],
  ['Length (km)', '12.5', { scale: undefined, unit: 'm' }],
] as const)('finds that the heading %j contradicts a figure', (heading, asPrinted, fields) => {
  const figure = figureWith({ value: 12.5, asPrinted, ...fields });
  for (const [corner, column, row] of [
    ['Item', heading, '2025'],
    ['Item', '2025', heading],
  ] as const) {
    const problems = problemsIn([figure], tableOf(corner, column, row, asPrinted));
    expect(problems).toMatchObject([{ rule: 'as-printed' }]);
  }
});

test('takes the scale right before a table for amounts in its unit', () => {
  const rulesBelow = (words: string, fields: Partial<Figure>) =>
    problemsIn(
      [figureWith({ value: 12.5, asPrinted: '12.5', ...fields })],
      `${words}\n\n${tableOf('Item', '2025', 'Imports', '12.5')}`,
    ).map(({ rule }) => rule);
  for (const words of ['Trade, in million US dollars:', '## Trade (US$ million)']) {
    expect(rulesBelow(words, { scale: undefined, unit: 'USD' })).toEqual(['as-printed']);
    expect(rulesBelow(words, { scale: 'million', unit: 'USD' })).toEqual([]);
    expect(rulesBelow(words, { scale: undefined, unit: 'MW' })).toEqual([]);
  }
  for (const words of ['Trade rose to US$2 million in 2025:', 'Trade (US$ million).\n\nText.']) {
    expect(rulesBelow(words, { scale: undefined, unit: 'USD' })).toEqual([]);
  }
});

test('takes the heading of the first column for all columns that are in its unit', () => {
  const table = tableOf('Item (US$ million)', '2025', 'Imports', '12.5');
  const rulesFor = (fields: Partial<Figure>) =>
    problemsIn([figureWith({ value: 12.5, asPrinted: '12.5', ...fields })], table).map(
      ({ rule }) => rule,
    );
  expect(rulesFor({ unit: 'USD', scale: 'million' })).toEqual([]);
  expect(rulesFor({ unit: 'USD' })).toEqual(['as-printed']);
  expect(rulesFor({ unit: '%' })).toEqual([]);
});

test.each([
  ['€ million', '2025', { unit: 'USD', scale: 'million' }, ['as-printed']],
  ['Item (EUR million)', 'Q1 2025', { unit: 'USD', scale: 'million' }, ['as-printed']],
  ['thousand tonnes', '2025', { unit: 'USD' }, ['as-printed']],
  ['Plant (MW)', '2025', { unit: 'GWh' }, []],
  ['€ million', 'Cost', { unit: 'USD', scale: 'million' }, []],
  ['€ million', '2025', { unit: 'count' }, []],
] as const)('compares the first heading, %j, above %j with %j', (corner, column, fields, rules) => {
  const figure = figureWith({ value: 12.5, asPrinted: '12.5', ...fields });
  const problems = problemsIn([figure], tableOf(corner, column, 'Imports', '12.5'));
  expect(problems.map(({ rule }) => rule)).toEqual(rules);
});

test.each([
  ['Item', 'US$ million', 'Growth (%)', '12.5', { unit: '%' }],
  ['Item', 'US$ million', 'Growth', '12.5 per cent', { unit: '%' }],
  ['Item', 'Million', 'Share', '12.5', { unit: '%' }],
  ['Item', 'Capacity (GW)', 'All', '12.5', { unit: 'GW' }],
  ['Item', 'Volume (MT)', 'All', '12.5', { unit: 't', scale: 'million' }],
  ['Item', 'Value', 'All', '12.5', { unit: 'USD', scale: 'million' }],
] as const)('finds nothing wrong below %j, %j beside %j', (corner, column, row, cell, fields) => {
  const figure = figureWith({ value: 12.5, asPrinted: cell, ...fields });
  expect(problemsIn([figure], tableOf(corner, column, row, cell))).toEqual([]);
});

test('wants a number that is ours to be marked as such', () => {
  expect(problemsFor('14.4', 'Down by 14.4 (our calculation).', true)).toEqual([]);
  expect(problemsFor('14.4', 'Our calculation: 14.4', true)).toEqual([]);
  expect(problemsFor('14.4', 'Down by 14.4.', true)).toEqual([
    {
      line: 16,
      column: 14,
      rule: 'marked-as-ours',
      message: expect.stringContaining(`(${markOfOurs})`) as string,
    },
  ]);
});

test('tells both faults of one figure, and those of every figure', () => {
  const figures = [figureWith({ asPrinted: '1', derived: true }), figureWith({ asPrinted: '2' })];
  expect(
    problemsIn(figures, 'Text.').map(({ line, column, rule }) => [line, column, rule]),
  ).toEqual([
    [1, 1, 'as-printed'],
    [1, 1, 'marked-as-ours'],
    [1, 1, 'as-printed'],
  ]);
});
