import { expect, test } from 'vitest';
import {
  briefingWith,
  contentOf,
  foundBy,
  problemMessages,
  stateOfPlayLinking,
} from '../../../tests/fixtures/broken/content.ts';
import { knownPair } from './known-pair.ts';

const briefings = {
  a: briefingWith({ countries: ['VN', 'LA', 'RU'], mentions: ['CN'] }),
  b: briefingWith({ countries: ['LA', 'TH'], draft: true }),
  c: {},
};
const contentWith = (id: string) =>
  contentOf(briefings, { statesOfPlay: [stateOfPlayLinking(id)] });

test.each(['la-vn', 'la-ru', 'ru-vn'])('accepts %s, which a briefing is about', (id) => {
  expect(foundBy(knownPair, contentWith(id))).toEqual([]);
});

test.each([
  ['vn-la', /Did you mean "la-vn"\?$/],
  ['la-vm', /Did you mean "la-vn"\?$/],
  ['la-th', /rename this file/],
  ['cn-la', /rename this file/],
])('refuses %s', (id, message) => {
  expect(foundBy(knownPair, contentWith(id))).toEqual([[`pairs/${id}.md`, 1, 1, 'known-pair']]);
  expect(problemMessages(knownPair, contentWith(id))[0]).toMatch(message);
});

test('leaves a name that is no pair to the rule of names', () => {
  expect(foundBy(knownPair, contentWith('LA-VN'))).toEqual([]);
});

test('finds pairs without briefings that are to be first on the home page', () => {
  const content = contentOf({ a: briefingWith({ countries: ['LA', 'VN'] }) });
  const settings = { ...content.settings, home: { pairs: ['la-vn', 'vn-zz'], sectors: [] } };
  const positions = { 'home.pairs.1': [9, 14] as [number, number] };
  const settingsFile = { path: 'site.yml', positions };
  expect(foundBy(knownPair, { ...content, settings, settingsFile })).toEqual([
    ['site.yml', 9, 14, 'known-pair'],
  ]);
  const ofProject = { ...settingsFile, instead: 'content/site.yml' };
  expect(foundBy(knownPair, { ...content, settings, settingsFile: ofProject })).toEqual([]);
});
