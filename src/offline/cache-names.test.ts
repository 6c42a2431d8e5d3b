import { expect, test } from 'vitest';
import { cacheNames } from './cache-names.ts';

const names = cacheNames('/news/');

test('caches of other sites of the same origin are not ours', () => {
  const others = [cacheNames('/'), cacheNames('/news/2/')];
  const theirs = others.flatMap(({ pages, dossier }) => [pages, dossier('la-vn')]);
  expect(theirs.filter(names.isOurs)).toEqual([]);
  const ours = [names.pages, names.files, names.index, names.dossier('la-vn')];
  expect(ours.filter(names.isOurs)).toEqual(ours);
});

test('a kept dossier has the name of its pair', () => {
  expect(names.dossierIn(names.dossier('la-vn'))).toBe('la-vn');
  expect(names.dossierIn(names.pages)).toBeUndefined();
});

test('caches of an earlier version are outdated', () => {
  const earlier = [names.pages.replace(' 1 ', ' 0 '), 'bilateral /news/ 1 pages'];
  const all = [names.pages, ...earlier, 'another site', 'bilateral / 1 pages'];
  expect(all.filter(names.isOutdated)).toEqual(earlier);
});
