import { expect, test } from 'vitest';
import {
  briefingWith,
  contentOf,
  stateOfPlayLinking,
} from '../../../tests/fixtures/broken/content.ts';
import { brokenFile, figureWith, fileOf } from '../../../tests/fixtures/sound/records.ts';
import type { Person } from '../../model/person.ts';
import type { Content } from '../read-content.ts';
import { knownPage } from './known-page.ts';

const today = '2026-11-21';

/** An archive with a page of every kind, whose briefing and state of play have these links. */
function contentLinking(inBriefing: string[], inStateOfPlay: string[] = []): Content {
  const linksTo = (urls: string[]) => urls.map((url) => ({ url, line: 9, column: 3 }));
  const briefing = briefingWith({
    countries: ['LA', 'VN', 'TH'],
    mentions: ['CN'],
    date: '2026-02-05',
    figures: [figureWith({ country: 'VN', partner: 'LA' })],
    deadlines: [{ date: '2027', what: 'A bridge opens.', kind: 'planned' }],
  });
  const stateOfPlay = { ...stateOfPlayLinking('la-vn'), path: 'la-vn.md' };
  const draft = briefingWith({ countries: ['LA', 'RU'], date: '2019', draft: true });
  const content = contentOf(
    { a: { ...briefing, links: linksTo(inBriefing) }, draft },
    {
      agreements: [brokenFile('coal-protocol', {})],
      people: [brokenFile('to-lam', {})],
      organisations: [brokenFile('evn', {})],
      conflicts: [
        fileOf('power', { title: '', countries: ['LA', 'TH', 'JP'], claims: [], why: '' }),
      ],
      statesOfPlay: [{ ...stateOfPlay, links: linksTo(inStateOfPlay) }],
    },
  );
  const oil = { id: 'oil-gas', label: 'Oil & gas', mediaTopics: ['20001243'] };
  return { ...content, sectors: [oil] };
}

const messagesFor = (url: string) =>
  knownPage(contentLinking([url]), { today }).map(({ message }) => message);

test.each([
  '/',
  '/pairs/la-vn/calendar.ics',
  '/countries/cn/',
  '/sectors/oil-gas/#top',
  '/sectors/oil-gas/feed.json',
  '/search/?q=coal',
  '/agreements/coal-protocol/',
  '/people/to-lam/',
  '/organisations/evn/',
  '/figures/la-vn/#figure-trade-total-vn-la-2024',
  '/data/figures/la-vn.csv',
  'https://example.org/pairs/xx/',
  '#what-to-know',
  '/briefings',
  '/briefings/nowhere/',
])('accepts %s', (url) => {
  expect(messagesFor(url)).toEqual([]);
});

test.each([
  ['/pairs/vn-la/', 'Did you mean "/pairs/la-vn/"?'],
  ['/figures/VN-LA/', 'Did you mean "/figures/la-vn/"?'],
  ['/data/figures/vn-la.csv', 'Did you mean "/data/figures/la-vn.csv"?'],
  ['/pairs/la-vn.md', 'Did you mean "/pairs/la-vn/"?'],
  ['/sectors/nothing/', 'There is no page "/sectors/nothing/"'],
  ['/%62riefings/a/', 'There is no page "/%62riefings/a/"'],
  ['/events/visit/', 'There is no page "/events/visit/"'],
  ['/pairs/la-ru/', 'There is no page "/pairs/la-ru/"'],
  ['/pairs/la-vn/2/', 'There is no page "/pairs/la-vn/2/"'],
  ['/archive/2026/1/', 'There is no page "/archive/2026/1/"'],
  ['/archive/2019/', 'There is no page "/archive/2019/"'],
  ['/pairs/archive/2/', 'There is no page "/pairs/archive/2/"'],
  ['/pairs/2/la-vn/', 'There is no page "/pairs/2/la-vn/"'],
  ['/pairs/briefings/', 'There is no page "/pairs/briefings/"'],
  ['/data/briefings.csv', 'There is no file "/data/briefings.csv"'],
  ['/pairs/la-vn', 'Did you mean "/pairs/la-vn/"?'],
  ['/people', 'Did you mean "/people/"?'],
  ['/sectors/oil-gass/', 'Did you mean "/sectors/oil-gas/"?'],
  ['/agreements/coal-protocols/', 'Did you mean "/agreements/coal-protocol/"?'],
  ['/people/to-lan/', 'Did you mean "/people/to-lam/"?'],
])('refuses %s', (url, words) => {
  expect(messagesFor(url).join()).toContain(words);
});

test('knows that a pair has a page of figures for figures or contradictions only', () => {
  expect(messagesFor('/figures/la-th/')).toEqual([]);
  expect(messagesFor('/figures/th-vn/')).toHaveLength(1);
  expect(messagesFor('/figures/jp-la/')).toHaveLength(1);
});

test('takes the pairs of a figure without countries from its briefing', () => {
  const content = contentOf({
    a: {
      ...briefingWith({
        countries: ['LA', 'VN'],
        figures: [figureWith({ country: undefined, partner: undefined })],
      }),
      links: [{ url: '/figures/la-vn/', line: 9, column: 3 }],
    },
  });
  expect(knownPage(content, { today })).toEqual([]);
});

test('knows no page of a person whose record is a draft', () => {
  const links = [{ url: '/people/new/', line: 9, column: 3 }];
  const content = contentOf(
    { a: { links } },
    { people: [brokenFile<Person>('new', { draft: true })] },
  );
  expect(knownPage(content, { today })).toHaveLength(1);
});

test('looks at states of play, too', () => {
  const content = contentLinking([], ['/agreements/coal-protocol/', '/agreements/nothing/']);
  expect(knownPage(content, { today })).toMatchObject([
    { path: 'la-vn.md', line: 9, column: 3, rule: 'known-page' },
  ]);
});
