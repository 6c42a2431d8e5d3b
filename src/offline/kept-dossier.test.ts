import { expect, test } from 'vitest';
import { dossierPages, mostPages } from './kept-dossier.ts';

test('a dossier is kept with its parts, briefings, agreements, projects and events, and nothing else', () => {
  const links = [
    ...['', 'pairs/', 'pairs/la-ru/', 'briefings/coal-price/', 'pairs/la-vn/calendar.ics'],
    ...['pairs/la-vn/timeline/', 'briefings/coal-price/', 'agreements/coal-trade/'],
    ...['figures/la-vn/', 'people/someone/', 'data/figures/la-vn.csv', 'events/visit/'],
    ...['projects/monsoon/', 'data/projects.csv'],
  ];
  const pages = [
    ...['pairs/la-vn/', 'pairs/la-vn/timeline/', 'figures/la-vn/'],
    ...['briefings/coal-price/', 'agreements/coal-trade/', 'projects/monsoon/'],
    'events/visit/',
  ];
  const inNews = (paths: string[]) => paths.map((path) => `/news/${path}`);
  expect(dossierPages('la-vn', '/news/', inNews(links))).toEqual(inNews(pages));
});

test('a large dossier is kept with its first pages', () => {
  const links = Array.from({ length: 300 }, (_, at) => `/briefings/briefing-${at}/`);
  const pages = dossierPages('la-vn', '/', links);
  expect(pages).toEqual(['/pairs/la-vn/', ...links].slice(0, mostPages));
});
