import { describe, expect, test } from 'vitest';
import { briefingWith, contentOf } from '../../tests/fixtures/broken/content.ts';
import { knownPage } from './known-page.ts';

function messagesFor(url: string): string[] {
  const briefing = briefingWith({ countries: ['LA', 'VN'], mentions: ['CN'], date: '2026-02-05' });
  const content = contentOf({ a: { ...briefing, links: [{ url, line: 9, column: 3 }] } });
  return knownPage(
    {
      ...content,
      sectors: [{ id: 'oil-gas', label: 'Oil & gas', mediaTopics: ['20001243'] }],
    },
    { today: '2026-11-21' },
  ).map(({ message }) => message);
}

describe('knownPage', () => {
  test.each([
    '/',
    '/pairs/',
    '/pairs/la-vn/',
    '/pairs/la-vn/2/',
    '/countries/cn/',
    '/sectors/oil-gas/#top',
    '/archive/2026/',
    '/search/?q=coal',
    '/data/briefings.json',
    'https://example.org/pairs/xx/',
    '#what-to-know',
  ])('accepts %s', (url) => {
    expect(messagesFor(url)).toEqual([]);
  });

  test.each([
    ['/pairs/vn-la/', 'There is no page "/pairs/vn-la/".'],
    ['/sectors/nothing/', 'There is no page "/sectors/nothing/".'],
    ['/%62riefings/a/', 'There is no page "/%62riefings/a/".'],
    ['/pairs/la-vn', 'Did you mean "/pairs/la-vn/"?'],
    ['/sectors/oil-gass/', 'Did you mean "/sectors/oil-gas/"?'],
  ])('refuses %s', (url, words) => {
    expect(messagesFor(url).join()).toContain(words);
  });
});
