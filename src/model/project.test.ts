import { expect, test } from 'vitest';
import { issuesOf } from '../../tests/fixtures/published.ts';
import { Project } from './project.ts';

type Step = [status: string, date: string, more?: object];

function issuesWith(...steps: Step[]) {
  const history = steps.map(([status, date, more]) => ({
    ...{ status, date, briefing: 'talks', ...more },
  }));
  return issuesOf(Project, {
    ...{ name: 'Dam', kind: 'power_plant', countries: ['LA', 'VN'], sectors: ['hydropower'] },
    history,
  });
}

test.each([
  ['operating', 'under_construction'],
  ['agreed', 'proposed'],
  ['stopped', 'proposed'],
])('says in a note why "%s" became "%s"', (before, after) => {
  const backwards = [['status-backwards', 'history.1.status']];
  expect(issuesWith([before, '2024'], [after, '2025'])).toEqual(backwards);
  expect(issuesWith([before, '2024'], [after, '2025', { note: 'Taken up again.' }])).toEqual([]);
});

test.each([
  ['proposed', 'operating'],
  ['operating', 'stopped'],
  ['agreed', 'agreed'],
])('needs no note where "%s" became "%s"', (before, after) => {
  expect(issuesWith([before, '2024'], [after, '2025'])).toEqual([]);
});

test('says from what a status is inferred', () => {
  const inferred = { inferred: 'true' };
  expect(issuesWith(['agreed', '2024', inferred])).toEqual([['inferred-note', 'history.0']]);
  expect(issuesWith(['agreed', '2024', { ...inferred, note: 'From the talks.' }])).toEqual([]);
  expect(issuesWith(['agreed', '2024', { inferred: 'false' }])).toEqual([]);
});

test('has no step twice, but one status by two reports', () => {
  const step: Step = ['agreed', '2024'];
  expect(issuesWith(step, step)).toEqual([['listed-once', 'history.1']]);
  expect(issuesWith(step, ['agreed', '2024', { briefing: 'other' }])).toEqual([]);
});
