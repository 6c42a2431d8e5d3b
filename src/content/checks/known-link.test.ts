import { describe, expect, test } from 'vitest';
import {
  briefingLinking,
  briefingWith,
  contentOf,
  foundBy,
  problemMessages,
  stateOfPlayLinking,
} from '../../../tests/fixtures/broken/content.ts';
import { knownLink, pageOf, slugLinkedBy } from './known-link.ts';

const contentLinking = (...urls: string[]) =>
  contentOf({ a: briefingLinking(...urls), talks: {}, draft: briefingWith({ draft: true }) });

describe('knownLink', () => {
  test.each([
    '/briefings/talks/',
    '/briefings/talks/#what-to-know',
    '/briefings/talks/?a=b',
    '/pairs/la-vn/',
    '#part',
    'https://x.y/briefings/nowhere/',
  ])('accepts %s', (url) => {
    expect(foundBy(knownLink, contentLinking(url))).toEqual([]);
  });

  test.each([
    ['/briefings/talk/', /Did you mean "talks"\?$/],
    ['/briefings/nowhere/#talks', /^There is no briefing "nowhere"[^?]*$/],
    ['/briefings/talks.md', /write "\/briefings\/talks\/"/],
    ['/briefings/2026/talks.md', /write "\/briefings\/talks\/"/],
    ['/briefings/talks', /write "\/briefings\/talks\/"/],
    ['/Briefings/talks/', /write "\/briefings\/talks\/"/],
    ['/briefings/__proto__/', /There is no briefing/],
    ['/briefings/draft/', /is a draft/],
    ['/briefings/', /"\/archive\/"/],
  ])('refuses %s', (url, message) => {
    expect(foundBy(knownLink, contentLinking(url))).toEqual([['a.md', 10, 3, 'known-link']]);
    expect(problemMessages(knownLink, contentLinking(url))[0]).toMatch(message);
  });

  test('looks at states of play, too', () => {
    const statesOfPlay = [stateOfPlayLinking('la-vn', '/briefings/talks/', '/briefings/talk/')];
    const earlierStates = statesOfPlay.map((file) => ({
      ...{ ...file, path: 'pairs/la-vn/2026-02-01.md' },
      ...{ pair: 'la-vn', day: '2026-02-01' },
    }));
    expect(foundBy(knownLink, contentOf({ talks: {} }, { statesOfPlay, earlierStates }))).toEqual([
      ['pairs/la-vn.md', 6, 3, 'known-link'],
      ['pairs/la-vn/2026-02-01.md', 6, 3, 'known-link'],
    ]);
  });

  test('looks for what was meant by the first hundred only', () => {
    const urls = Array<string>(102).fill('/briefings/talk/');
    const isGuess = problemMessages(knownLink, contentLinking(...urls)).map((message) =>
      message.endsWith('Did you mean "talks"?'),
    );
    expect(isGuess).toEqual([...Array<boolean>(100).fill(true), false, false]);
  });
});

test.each([
  ['/briefings/talks?a=/b/', 'talks'],
  ['/briefings/talks/more/', 'talks'],
  ['/briefings#talks', ''],
  ['/pairs/briefings/', undefined],
  ['/briefings-of-old/talks/', undefined],
  ['briefings/talks/', undefined],
  ['#/briefings/talks/', undefined],
])('the briefing to which %s leads is %j', (url, slug) => {
  expect(slugLinkedBy(url)).toBe(slug);
});

test('the page to which a link leads is without its part and state', () => {
  expect(pageOf('/search/?q=coal\nand more#results')).toBe('/search/');
  expect(pageOf('#top')).toBe('');
});
