import { expect, test } from 'vitest';
import { issuesOf } from '../../tests/fixtures/published.ts';
import { AgreementText, Step } from './agreement.ts';
import { Archived, readableUrl } from './archived.ts';
import { Briefing } from './briefing.ts';
import { Claim } from './conflict.ts';

const [url, date] = ['https://paper.example/a', '2026-02-05'];
const archived = { url: `https://web.archive.org/web/20260205101500/${url}`, date };

test.each([
  archived.url,
  `https://web.archive.org/web/20260205101500id_/${url}?a=1`,
  `https://archive.ph/20260205101500/${url}`,
  'https://archive.today/AbCd1',
  'https://perma.cc/ABCD-1234',
  `https://webarchive.nationalarchives.gov.uk/ukgwa/20260205101500/${url}`,
  'https://webarchive.loc.gov/all/20260205101500/https://paper.example/20191231/a',
])('a copy may be at %s', (address) => {
  expect(issuesOf(Archived, { url: address, date, gone: '2026-11-30' })).toEqual([]);
});

test.each([
  [{ date: '2026-02-06' }, 'archived-date', 'date'],
  [{ date: '2026-02' }, 'full-day', 'date'],
  [{ gone: '2026' }, 'full-day', 'gone'],
  [{ url: 'paper.example/a' }, 'web-address', 'url'],
  [{ url: `https://web.archive.org/web/*/${url}` }, 'archived-date', 'url'],
  [{ url: `https://web.archive.org/web/2026/${url}` }, 'archived-date', 'url'],
  [{ url: `https://web.archive.org/web/${url}` }, 'archived-date', 'url'],
])('a copy does not have %j', (change, ...issue) => {
  expect(issuesOf(Archived, { ...archived, ...change })).toContainEqual(issue);
});

const briefing = {
  ...{ title: 'Talks', summary: 'Two ministers met.', date, source: 'vna' },
  ...{ countries: ['LA', 'VN'], sector: 'trade', archived },
};
const text = { id: 'a', title: 'A', registry: 'B', number: '1', languages: ['fr'], archived };
const claim = { says: 'A', by: 'B', archived };
const step = { status: 'signed', date, archived };
const itself = { ...archived, url };

test.each([
  ['a report', Briefing, briefing, { url }, {}],
  ['a text', AgreementText, text, { url }, {}],
  ['a claim', Claim, { ...claim, url }, {}, { url: undefined, briefing: 'talks' }],
  ['a step', Step, step, { text: 'a' }, { briefing: 'talks' }],
] as const)('%s has a copy where it has an address', (_, schema, base, sound, unsound) => {
  expect(issuesOf(schema, { ...base, ...sound })).toEqual([]);
  expect(issuesOf(schema, { ...base, ...unsound })).toEqual([['archived-url', 'archived']]);
});

test('a copy is not the page itself', () => {
  expect(issuesOf(Briefing, { ...briefing, url, archived: itself })).toEqual([
    ['archived-url', 'archived.url'],
  ]);
});

test('readers are led to a copy only where the page is gone', () => {
  expect(readableUrl({ url, archived })).toBe(url);
  expect(readableUrl({ url, archived: { ...archived, gone: '2026-11-30' } })).toBe(archived.url);
});
