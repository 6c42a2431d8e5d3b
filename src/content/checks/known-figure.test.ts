import { expect, test } from 'vitest';
import {
  contentOf,
  foundBy,
  problemMessages,
  stateOfPlayLinking,
} from '../../../tests/fixtures/broken/content.ts';
import { brokenFile, figureWith, publishedWith } from '../../../tests/fixtures/sound/records.ts';
import type { Project } from '../../model/project.ts';
import { knownFigure } from './known-figure.ts';

const capacity = figureWith({ kind: 'capacity', unit: 'MW', what: 'wind', period: '2025' });
const energy = { ...capacity, kind: 'energy', unit: 'GWh' } as const;
const briefings = {
  wind: { data: publishedWith({ figures: [capacity, energy] }) },
  draft: { data: publishedWith({ figures: [capacity], draft: true }) },
};

function contentNaming(...figures: string[]) {
  const stateOfPlay = {
    ...stateOfPlayLinking('la-vn'),
    data: { asOf: '2026-02-06', quantity: { title: 'Wind', figures } },
    positions: { 'quantity.figures.1': [6, 7] as [number, number] },
  };
  return contentOf(briefings, { statesOfPlay: [stateOfPlay] });
}

const known = 'wind/figure-capacity-vn-la-2025';

test('accepts figures of one unit', () => {
  expect(foundBy(knownFigure, contentNaming(known))).toEqual([]);
});

test.each([
  ['wind/figure-capacity-vn-la-2026', /Did you mean ".*-2025"\?$/],
  ['draft/figure-capacity-vn-la-2025', /^No published briefing/],
  ['wind/figure-energy-vn-la-2025', /in GWh, .* in MW/],
])('refuses %s', (id, message) => {
  const content = contentNaming(known, id);
  expect(foundBy(knownFigure, content)).toEqual([['pairs/la-vn.md', 6, 7, 'known-figure']]);
  expect(problemMessages(knownFigure, content)[0]).toMatch(message);
});

test('looks at the figures of projects, which may be in several units', () => {
  const figures = [known, 'wind/figure-energy-vn-la-2025', 'wind/figure-energy-vn-la-2026'];
  const projects = [
    brokenFile<Project>('farm', { figures }, { 'figures.2': [7, 5] }),
    brokenFile<Project>('other', {}),
  ];
  expect(foundBy(knownFigure, contentOf(briefings, { projects }))).toEqual([
    ['farm.yml', 7, 5, 'known-figure'],
  ]);
});
