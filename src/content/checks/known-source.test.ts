import { expect, test } from 'vitest';
import {
  briefingWith,
  contentOf,
  foundBy,
  problemMessages,
} from '../../../tests/fixtures/broken/content.ts';
import { brokenFile, figureWith } from '../../../tests/fixtures/sound/records.ts';
import type { Positions } from '../parse/yaml.ts';
import { knownSource } from './known-source.ts';

const contentFrom = (source: string) =>
  contentOf({ a: briefingWith({ source }, { source: [5, 9] }), b: {} });

test.each(['vna', 'broken'])('accepts %s, which has a file', (source) => {
  expect(foundBy(knownSource, contentFrom(source))).toEqual([]);
});

test('finds an unknown source of a figure', () => {
  const figures = ['vna', 'vnaa'].map((publishedBy) =>
    figureWith({ reporter: undefined, publishedBy }),
  );
  const at = { 'figures.1.publishedBy': [12, 18] } satisfies Positions;
  const content = contentOf({ a: briefingWith({ source: 'vna', figures }, at) });
  expect(foundBy(knownSource, content)).toEqual([['a.md', 12, 18, 'known-source']]);
});

test.each([
  ['evn', 'is an organisation: use "reporter" or "saidBy"'],
  ['to-lam', 'is a person: use "saidBy"'],
])('says which field takes %s', (publishedBy, hint) => {
  const figures = [figureWith({ reporter: undefined, publishedBy })];
  const content = contentOf(
    { a: briefingWith({ figures }) },
    { people: [brokenFile('to-lam', {})], organisations: [brokenFile('evn', {})] },
  );
  expect(problemMessages(knownSource, content)).toEqual([expect.stringContaining(hint)]);
});

test.each([
  ['vnaa', / Did you mean "vna"\?$/],
  ['VNA', / Did you mean "vna"\?$/],
  ['Vietnam News Agency', / Did you mean "vna"\?$/],
  ['Viet Nam News Agency', / Did you mean "vna"\?$/],
  ['constructor', /sources\/\.$/],
])('finds that %s is unknown', (source, message) => {
  expect(foundBy(knownSource, contentFrom(source))).toEqual([['a.md', 5, 9, 'known-source']]);
  expect(problemMessages(knownSource, contentFrom(source))[0]).toMatch(message);
});

test.each([
  ['VNa', [['a.md', 6, 9, 'known-source']]],
  ['Vietnam news agency', [['a.md', 6, 9, 'known-source']]],
  ['vna', []],
  ['Reuters', []],
])('checks the agency %s', (agency, problems) => {
  const a = briefingWith({ source: 'vna', agency }, { agency: [6, 9] });
  expect(foundBy(knownSource, contentOf({ a }))).toEqual(problems);
});
