import { expect, test } from 'vitest';
import { placed } from '../../tests/fixtures/published.ts';
import { projectWith } from '../../tests/fixtures/sound/records.ts';
import type { PlacedFigure } from '../model/placed-figure.ts';
import { text } from '../text/text.ts';
import { historyStepInWords, numbersIn } from './project.ts';

test('a number is listed once with all figures that give it, apart from that of a part', () => {
  const capacity = (slug: string, change: Partial<Record<keyof PlacedFigure, string>> = {}) =>
    placed(slug, {
      ...{ kind: 'capacity', unit: 'MW', value: '600', asPrinted: '600 MW', scale: undefined },
      ...{ what: 'Monsoon wind farm', ...change },
    });
  const figures = [
    capacity('one'),
    capacity('two'),
    capacity('two', { what: 'Monsoon wind farm, first part' }),
    capacity('three', { value: '500', asPrinted: '500 MW', status: 'target' }),
  ];
  const numbers = numbersIn(figures, projectWith());
  expect(numbers.map(({ number, part, figures }) => [number, part, figures.length])).toEqual([
    ['600 MW', undefined, 2],
    ['600 MW', 'first part', 1],
    [`500 MW, ${text.kinds.figureStatus.target}`, undefined, 1],
  ]);
});

test('a step says that a project was resumed, and that we infer it', () => {
  const step = { status: 'agreed', date: '2024', briefing: 'talks', inferred: true } as const;
  const status = text.project.inferred({ status: text.kinds.projectStatus.agreed });
  const words = (turn?: 'stopped' | 'resumed') => historyStepInWords({ ...step, turn });
  expect([words(), words('resumed')]).toEqual([status, text.project.resumed({ status })]);
});
