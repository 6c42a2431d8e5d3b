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
  ['vnexpress', source('VnExpress', 'VN')],
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
    [
      'unknown country of a writer who is no source',
      ['a', 'vns', 'Somebody'],
      [['LA'], ['VN'], [undefined, 'a']],
    ],
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

describe('onlySide', () => {
  const onlyOf = (...reports: { source: string; agency?: string }[]) =>
    onlySide(
      reports.map((report, at) => published(`b${at}`, '2026-02-05', report)),
      ['LA', 'VN'],
      sources,
    );

  test.each([
    ['one side reports', ['vns', 'vns'], 'VN'],
    ['both report', ['vns', 'kpl'], undefined],
    ['neither reports', [], undefined],
    ['others alone report', ['xinhua'], undefined],
    ['others report as well', ['vns', 'xinhua'], undefined],
    ['somebody reports whose country is not known', ['vns', 'ann'], undefined],
  ])('where %s', (_, from, expected) => {
    expect(onlyOf(...from.map((source) => ({ source })))).toBe(expected);
  });

  test.each([
    ['a source of the same side writes it', 'vns', 'vnexpress', 'VN'],
    ['another side writes it', 'vns', 'kpl', undefined],
    ['one side writes what another publishes', 'ann', 'kpl', undefined],
    ['somebody writes it of whom nothing is known', 'vns', 'Somebody', undefined],
  ])('where %s', (_, source, agency, expected) => {
    expect(onlyOf({ source, agency })).toBe(expected);
  });
});
