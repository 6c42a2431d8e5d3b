import { expect, test } from 'vitest';
import { contentOf, foundBy, problemMessages } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile, publishedWith } from '../../../tests/fixtures/sound/records.ts';
import type { Person } from '../../model/person.ts';
import type { Redirect } from '../../model/redirect.ts';
import type { Positions } from '../parse/yaml.ts';
import type { Content } from '../read-content.ts';
import { keptAddress, soundRedirect } from './former-addresses.ts';
import { knownLink } from './known-link.ts';
import { knownPage } from './known-page.ts';
import { notInTheFuture } from './not-in-the-future.ts';

const why = 'It was renamed.';
const briefing = publishedWith();
const links = ['/briefings/old/', '/sources/tass/', '/briefings/gone/'].map((url, index) => ({
  ...{ url, line: 10 + index, column: 3 },
}));

/** A site with the briefing "talks", these redirects and these addresses that were published. */
function contentWith(redirects: Omit<Redirect, 'why'>[], lines: string[] = []): Content {
  const positions: Positions = Object.fromEntries(
    redirects.flatMap((redirect, index) =>
      Object.keys(redirect).map((key, at) => [`${index}.${key}`, [3 * index + at + 1, 9]]),
    ),
  );
  return {
    ...contentOf({ talks: { data: briefing, links } }),
    redirects: {
      ...{ path: 'redirects.yml', problems: [], positions },
      data: redirects.map((redirect) => ({ ...redirect, why })),
    },
    publishedAddresses: { path: 'published.txt', lines },
  };
}

const talks = '/briefings/talks/';
const old = { from: '/briefings/old/', to: talks };
const gone = { from: '/briefings/gone/', withdrawn: '2026-11-20' };

test('redirects lead from an address without a page to one with a page', () => {
  const redirects = [old, gone, { from: '/wires/vna/', to: '/sources/vna/' }];
  expect(foundBy(soundRedirect, contentWith(redirects))).toEqual([]);
});

test.each<[what: string, redirects: Omit<Redirect, 'why'>[], found: unknown[]]>([
  ['from a page', [{ from: talks, to: '/archive/' }], [1, 9, 'redirect-from']],
  ['from a page, withdrawn', [{ ...gone, from: talks }], [1, 9, 'redirect-from']],
  [
    'from a page but for capitals',
    [{ ...gone, from: '/briefings/Talks/' }],
    [1, 9, 'redirect-from'],
  ],
  ['to no page', [{ ...old, to: '/briefings/tals/' }], [2, 9, 'redirect-to']],
  ['to itself', [{ ...old, to: '/briefings/Old/' }], [2, 9, 'redirect-to']],
  ['to what moved', [old, { from: '/a/', to: '/briefings/old/' }], [5, 9, 'redirect-to']],
  [
    'to what leads back',
    [
      { from: '/a/', to: '/b/' },
      { from: '/b/', to: '/a/' },
    ],
    [2, 9, 'redirect-to'],
  ],
  ['to what is gone', [{ from: '/a/', to: gone.from }, gone], [2, 9, 'redirect-to']],
])('a redirect %s is refused', (_, redirects, found) => {
  expect(foundBy(soundRedirect, contentWith(redirects))).toEqual([['redirects.yml', ...found]]);
});

test('a redirect holds in all languages, so it is from no page in one of them', () => {
  const redirects = [{ ...old, from: '/vi/briefings/old/' }];
  const content = contentWith(redirects);
  expect(foundBy(soundRedirect, content)).toEqual([]);
  const settings = { ...content.settings, languages: ['en', 'vi'] };
  expect(foundBy(soundRedirect, { ...content, settings })).toEqual([
    ['redirects.yml', 1, 9, 'redirect-from'],
  ]);
});

test('a page is not withdrawn in the future', () => {
  const content = contentWith([old, { ...gone, withdrawn: '2027-01-01' }]);
  expect(foundBy(notInTheFuture, content)).toEqual([['redirects.yml', 5, 9, 'not-in-the-future']]);
});

test('an address that was published has a page, has moved, or was withdrawn', () => {
  const kept = [talks, '/pairs/la-vn/', '/sources/vna/', '/archive/2026/', '/about/', old.from, ''];
  expect(foundBy(keptAddress, contentWith([old], kept))).toEqual([]);
  const content = contentWith(
    [old],
    [...kept.slice(0, -1), '/pairs/la-th/', '/briefings/talk/', ''],
  );
  expect(foundBy(keptAddress, content)).toEqual([
    ['published.txt', 7, 1, 'kept-address'],
    ['published.txt', 8, 1, 'kept-address'],
  ]);
});

test('a lost address may be that of a page that was renamed', () => {
  const renamed = contentWith([], ['/briefings/talk/']);
  expect(problemMessages(keptAddress, renamed).join()).toContain(`"${talks}"?`);
  const only = contentWith([], ['/briefings/another-name/']);
  expect(problemMessages(keptAddress, only).join()).toContain(`"${talks}"?`);
  const another = contentWith([], ['/briefings/talk/', talks]);
  expect(problemMessages(keptAddress, another).join()).not.toContain(`"${talks}"?`);
});

test('a briefing that became a draft is lost', () => {
  const content = contentWith([], [talks]);
  const [file] = content.briefings;
  const drafts = file ? [{ ...file, data: { ...briefing, draft: true } }] : [];
  expect(foundBy(keptAddress, { ...content, briefings: drafts })).toHaveLength(1);
});

test('no address is lost while its page may be missing for another reason', () => {
  const problem = { line: 1, column: 1, rule: 'yaml', message: '' };
  const lost = contentWith([], ['/people/a/']);
  const draft = brokenFile<Person>('a', { draft: true });
  const broken = { ...lost, people: [draft], problems: [{ ...problem, path: draft.path }] };
  expect(foundBy(keptAddress, broken)).toHaveLength(1);
  expect(foundBy(keptAddress, { ...broken, problems: [{ ...problem, path: 'b.yml' }] })).toEqual(
    [],
  );
});

test('a link to a former address is a problem, with the present one', () => {
  const content = contentWith([old, gone, { from: '/sources/tass/', to: '/sources/vna/' }]);
  expect(foundBy(knownPage, content)).toEqual([['talks.md', 11, 3, 'known-page']]);
  expect(problemMessages(knownPage, content).join()).toContain('"/sources/vna/"');
  expect(foundBy(knownLink, content)).toEqual([
    ['talks.md', 10, 3, 'known-link'],
    ['talks.md', 12, 3, 'known-link'],
  ]);
  expect(problemMessages(knownLink, content)[0]).toContain(`"${talks}"`);
});
