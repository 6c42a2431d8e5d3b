import { expect, test } from 'vitest';
import { publishedWith } from '../../tests/fixtures/sound/records.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { newsArticle } from './news-article.ts';

const site = new URL('https://example.org');
const vocabulary = {
  countries: new Map([['VN', { names: [], wikidata: 'Q881' }]]),
  sources: new Map([
    ['vna', { name: 'VNA', kind: 'agency' as const, address: 'https://vna.example/' }],
    ['kpl', { name: 'KPL', kind: 'agency' as const }],
  ]),
  sectors: new Map([['trade', { id: 'trade', label: 'Trade & more', mediaTopics: [] }]]),
};
const articleOf = (change: Partial<PublishedBriefing> = {}) =>
  newsArticle(publishedWith(change), vocabulary, site);

test('has the headline, the summary and absolute addresses', () => {
  expect(articleOf()).toMatchObject({
    '@type': 'NewsArticle',
    '@id': 'https://example.org/briefings/talks/#briefing',
    url: 'https://example.org/briefings/talks/',
    headline: 'Talks in Vientiane',
    description: 'Two ministers met.',
    image: 'https://example.org/pairs/la-vn/picture.png',
    articleSection: ['Trade & more'],
    about: [
      { '@type': 'Country', name: 'Laos', identifier: 'LA' },
      { '@type': 'Country', identifier: 'VN', sameAs: 'http://www.wikidata.org/entity/Q881' },
    ],
    publisher: { '@id': 'https://example.org/#publisher' },
  });
});

test('has its pictures, each with who made it, in place of that of its pair', () => {
  const picture = {
    ...{ digest: 'abc', width: 2000, height: 1000, address: 'a.jpg' },
    ...{ description: 'A bridge over a river', credit: 'Photo: A' },
  };
  expect(articleOf({ pictures: [picture] })).toMatchObject({
    image: [
      {
        url: 'https://example.org/_pictures/abc-1440.webp',
        ...{ width: '1440 px', height: '720 px' },
        ...{ description: 'A bridge over a river', creditText: 'Photo: A' },
      },
    ],
  });
});

test('is in the language of its words, and names what it is a translation of', () => {
  expect(articleOf({ language: 'vi', translation: { isOutdated: false } })).toMatchObject({
    inLanguage: 'vi',
    translationOfWork: { '@id': 'https://example.org/briefings/talks/#briefing' },
  });
  expect(articleOf()).not.toHaveProperty('translationOfWork');
});

test('is based on a report and its copy', () => {
  const [url, copy] = ['https://paper.example/a', 'https://perma.cc/A'];
  expect(articleOf({ url, archived: { url: copy, date: '2026-03-01' } })).toMatchObject({
    isBasedOn: { url, archivedAt: copy },
  });
});

test('has no date of its own: the date is that of the report', () => {
  const article = articleOf({ date: '2026-02-05' });
  expect(article).not.toHaveProperty('datePublished');
  expect(article).not.toHaveProperty('dateModified');
});

test.each([
  ['2026-02-05', '2026-02-05'],
  ['2025-10', '2025-10'],
  ['2019~', undefined],
  ['2025-10-16?', undefined],
])('has for %s the date %s of the report', (date, published) => {
  const { isBasedOn: report } = articleOf({ date }) as { isBasedOn?: { datePublished?: string } };
  expect(report?.datePublished).toBe(published);
});

test('names the publisher of the report, who wrote it, and where it is', () => {
  const url = 'https://vna.example/talks';
  expect(articleOf({ agency: 'kpl', url })).toHaveProperty('isBasedOn', {
    '@type': 'CreativeWork',
    datePublished: '2026-02-05',
    publisher: { '@type': 'Organization', name: 'VNA', url: 'https://vna.example/' },
    author: { '@type': 'Organization', name: 'KPL' },
    url,
  });
  expect(articleOf({ agency: 'The Wire' })).toHaveProperty('isBasedOn.author.name', 'The Wire');
});

test('has corrections, and the day of the latest', () => {
  const corrections = ['2026-05-02', '2026-03-01'].map((date) => ({
    ...{ date, note: `Wrong until ${date}.`, fields: ['title' as const] },
  }));
  const article = articleOf({ corrections });
  expect(article).toHaveProperty('dateModified', '2026-05-02');
  expect(article).toHaveProperty('correction[1]', {
    '@type': 'CorrectionComment',
    text: 'Wrong until 2026-03-01.',
    datePublished: '2026-03-01',
    url: 'https://example.org/briefings/talks/#corrections',
  });
  expect(articleOf()).not.toHaveProperty('correction');
});
