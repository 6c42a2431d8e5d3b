import { expect, test } from 'vitest';
import { dossierPages, mostPages } from './dossier-pages.ts';

test('a dossier is kept with its parts, briefings and agreements, and nothing else', () => {
  const links = [
    '/news/',
    '/news/pairs/',
    '/news/pairs/la-ru/',
    '/news/briefings/coal-price/',
    '/news/pairs/la-vn/calendar.ics',
    '/news/pairs/la-vn/timeline/',
    '/news/briefings/coal-price/',
    '/news/agreements/coal-trade/',
    '/news/figures/la-vn/',
    '/news/people/someone/',
    '/news/data/figures/la-vn.csv',
  ];
  expect(dossierPages('la-vn', '/news/', links)).toEqual([
    '/news/pairs/la-vn/',
    '/news/pairs/la-vn/timeline/',
    '/news/figures/la-vn/',
    '/news/briefings/coal-price/',
    '/news/agreements/coal-trade/',
  ]);
});

test('a large dossier is kept with its first pages', () => {
  const links = Array.from({ length: 300 }, (_, at) => `/briefings/briefing-${at}/`);
  const pages = dossierPages('la-vn', '/', links);
  expect(pages).toEqual(['/pairs/la-vn/', ...links].slice(0, mostPages));
});
