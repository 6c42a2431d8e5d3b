import { expect, test } from 'vitest';
import { contentOf, foundBy, stateOfPlayLinking } from '../../../tests/fixtures/broken/content.ts';
import { findProblems } from './check-content.ts';

const dossier = {
  statesOfPlay: [
    {
      ...stateOfPlayLinking('la-vn', '/briefings/wind/', '/people/to-lam/'),
      data: {
        asOf: '2026-02-06',
        quantity: { title: 'Wind', figures: ['wind/figure-capacity-vn-la-2025'] },
      },
    },
  ],
};

test.each([
  ['content/briefings/2026/wind.md.txt', 'content/people/To-Lam.yml'],
  ['content/People', 'content/wind.md'],
  ['content/briefing', 'content/people/to-lam.yaml'],
])('what refers to %s and %s is right but for their names', (...paths) => {
  const content = contentOf({}, dossier);
  const problems = paths.map((path) => ({
    ...{ path, line: 1, column: 1, message: '' },
    rule: 'readable-file',
  }));
  expect(findProblems({ ...content, problems }, { today: '2026-11-21' })).toEqual(problems);
});

test('a figure of a briefing with a problem of its own is not missing', () => {
  const content = contentOf({ wind: { sound: { countries: ['LA', 'VN'] } } }, dossier);
  expect(foundBy(findProblems, content)).toEqual([['pairs/la-vn.md', 6, 3, 'known-page']]);
});
