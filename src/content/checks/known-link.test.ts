import { describe, expect, test } from 'vitest';
import { briefingLinking, briefingWith, contentOf } from '../../../tests/fixtures/broken/content.ts';
import { knownLink } from './known-link.ts';

const today = '2026-11-21';
const problemsOf = (...urls: string[]) =>
  knownLink(
    contentOf({ a: briefingLinking(...urls), talks: {}, draft: briefingWith({ draft: true }) }),
    { today },
  ).map(({ line, column, rule, message }) => [line, column, rule, message]);

describe('knownLink', () => {
  test.each([
    '/briefings/talks/',
    '/briefings/talks/#what-to-know',
    '/briefings/talks/?a=b',
    '/pairs/la-vn/',
    '#part',
    'https://x.y/briefings/nowhere/',
  ])('accepts %s', (url) => {
    expect(problemsOf(url)).toEqual([]);
  });

  test.each([
    ['/briefings/talk/', 'There is no briefing "talk". Did you mean "talks"?'],
    ['/briefings/nowhere/', 'There is no briefing "nowhere".'],
    ['/briefings/nowhere/#talks', 'There is no briefing "nowhere".'],
    ['/briefings/talks', '"/briefings/talks" leads nowhere; write "/briefings/talks/".'],
    ['/Briefings/talks/', '"/Briefings/talks/" leads nowhere; write "/briefings/talks/".'],
    ['/briefings/TALKS/', 'There is no briefing "TALKS". Did you mean "talks"?'],
    ['/briefings/__proto__/', 'There is no briefing "__proto__".'],
    ['/briefings/draft/', 'The briefing "draft" is a draft; publish it first.'],
    ['/briefings/', 'There is no page "/briefings/"; link to one briefing, or to "/archive/".'],
  ])('refuses %s', (url, message) => {
    expect(problemsOf(url)).toEqual([[10, 3, 'known-link', message]]);
  });

  test('looks at states of play, too', () => {
    const links = [
      { url: '/briefings/talks/', line: 5, column: 3 },
      { url: '/briefings/talk/', line: 6, column: 3 },
    ];
    const stateOfPlay = {
      path: 'la-vn.md',
      id: 'la-vn',
      body: '',
      positions: {},
      links,
      problems: [],
    };
    expect(
      knownLink(contentOf({ talks: {} }, { statesOfPlay: [stateOfPlay] }), { today }),
    ).toMatchObject([{ path: 'la-vn.md', line: 6, column: 3, rule: 'known-link' }]);
  });

  test('looks for what was meant by the first hundred only', () => {
    const messages = problemsOf(...Array<string>(102).fill('/briefings/talk/')).map(
      ([, , , message]) => message,
    );
    expect(messages.slice(0, 100)).toEqual(
      Array(100).fill('There is no briefing "talk". Did you mean "talks"?'),
    );
    expect(messages.slice(100)).toEqual(Array(2).fill('There is no briefing "talk".'));
  });
});
