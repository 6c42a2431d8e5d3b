import { expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { WikidataId } from './wikidata.ts';

test.each(['Q1', 'Q881', 'Q118362411'])('%s is an id', (id) => {
  expect(issuesOf(WikidataId, id)).toEqual([]);
});

test.each([
  ['https://www.wikidata.org/wiki/Q881', 'Q881'],
  ['http://www.wikidata.org/entity/Q881', 'Q881'],
  ['https://www.wikidata.org/wiki/Special:EntityData/Q881.json', 'Q881'],
  ['https://www.wikidata.org/wiki/Q881#P31', 'Q881'],
  ['q881', 'Q881'],
  ['wd:Q881', 'Q881'],
  ['881', 'Q881'],
])('%s is not an id, and the message has %s', (text, id) => {
  expect(issuesOf(WikidataId, text)).toEqual([['form', '']]);
  expect(messagesOf(WikidataId, text)[0]).toContain(`"${id}"?`);
});

test.each(['P31', 'L881', 'Q', 'Q0', 'Q01', 'Vietnam', 'https://en.wikipedia.org/wiki/Vietnam'])(
  '%s is not an id, and nobody knows which is meant',
  (text) => {
    expect(issuesOf(WikidataId, text)).toEqual([['form', '']]);
    expect(messagesOf(WikidataId, text)[0]).not.toContain('Did you mean');
  },
);
