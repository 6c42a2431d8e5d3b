import { expect, test } from 'vitest';
import { publishedWith } from '../../tests/fixtures/sound/records.ts';
import { atomOf } from './atom.ts';
import { calendarOf } from './calendar.ts';
import { feedOf } from './feed.ts';
import { uuidOf } from './ids.ts';

test('uuidOf is version 5 of RFC 9562', () => {
  const namespaceOfHosts = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  const uuid = '2ed6657d-e927-568b-95e1-2665a8aea6a2';
  expect(uuidOf(namespaceOfHosts, 'www.example.com')).toBe(uuid);
});

test('the ids of feeds, their entries and calendars stay when the site has a new address', () => {
  const briefing = publishedWith();
  const dates = [{ date: '2030', what: 'Railway to open', kind: 'planned' as const, reports: [] }];
  const dossier = { pair: 'la-vn', briefings: [briefing], timeline: [], dates };
  const list = { name: 'Laos–Vietnam', url: '/pairs/la-vn/', briefings: [briefing] };
  const context = { sectors: new Map(), sources: new Map(), firstAddresses: new Map() };
  const idsAt = (address: string) => {
    const home = new URL(address);
    const feed = feedOf(list, { ...context, home, made: new WeakMap() });
    const files = [atomOf(feed, home), calendarOf(dossier, home, new Map())];
    return files.flatMap((file) => file.match(/(?<=<id>).*(?=<\/id>)|(?<=^UID:).*\S/gm) ?? []);
  };
  const ids = idsAt('https://example.org/');
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
  expect(idsAt('https://news.example/')).toEqual(ids);
});
