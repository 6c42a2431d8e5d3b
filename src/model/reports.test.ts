import { describe, expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { onlySide, sidesOf } from './reports.ts';
import { Source } from './source.ts';

const source = (name: string, country?: string) => Source.parse({ name, country, kind: 'agency' });
const sources = new Map([
  ['vns', source('Việt Nam News', 'VN')],
  ['kpl', source('Lao News Agency', 'LA')],
  ['xinhua', source('Xinhua', 'CN')],
  ['ann', source('Asia News Network')],
]);
const sides = (...reports: [slug: string, source: string, agency?: string][]) =>
  sidesOf(
    reports.map(([slug, source, agency]) => published(slug, '2026-02-05', { source, agency })),
    ['LA', 'VN'],
    sources,
  );
const slugs = (...reports: Parameters<typeof sides>) =>
  sides(...reports).map(({ country, reports }) => [country, ...reports.map(({ slug }) => slug)]);

describe('sidesOf', () => {
  test('has each side, also without a report', () => {
    expect(slugs()).toEqual([['LA'], ['VN']]);
  });

  test.each([
    ['publisher', ['a', 'vns'], [['LA'], ['VN', 'a']]],
    ['writer, where that is another', ['a', 'vns', 'kpl'], [['LA', 'a'], ['VN']]],
    ['publisher of a writer we do not know', ['a', 'vns', 'Somebody'], [['LA'], ['VN', 'a']]],
  ] as const)('goes by the %s', (_, report, expected) => {
    expect(slugs([...report])).toEqual(expected);
  });

  test('puts all others together at the end', () => {
    expect(slugs(['a', 'xinhua'], ['b', 'kpl'], ['c', 'ann'], ['d', 'unknown'])).toEqual([
      ['LA', 'b'],
      ['VN'],
      [undefined, 'a', 'c', 'd'],
    ]);
  });
});

test.each([
  ['one side reports', ['vns', 'vns'], 'VN'],
  ['both report', ['vns', 'kpl'], undefined],
  ['neither reports', [], undefined],
  ['others alone report', ['xinhua'], undefined],
  ['others report as well', ['vns', 'xinhua'], undefined],
])('onlySide where %s', (_, from, expected) => {
  expect(onlySide(sides(...from.map((id, at): [string, string] => [`b${at}`, id])))).toBe(expected);
});
