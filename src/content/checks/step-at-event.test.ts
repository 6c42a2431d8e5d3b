import { expect, test } from 'vitest';
import { contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { EventRecord } from '../../model/event.ts';
import type { Project } from '../../model/project.ts';
import type { Positions } from '../parse/yaml.ts';
import { stepAtEvent } from './step-at-event.ts';

function found(date: string, held: string, event = 'visit') {
  const step = { date, briefing: 'talks', event };
  const positions: Positions = { 'history.0.event': [7, 12] };
  const events = [brokenFile<EventRecord>('visit', { date: held })];
  const agreements = [
    brokenFile<Agreement>('pact', { history: [{ ...step, status: 'signed' }] }, positions),
  ];
  const projects = [
    brokenFile<Project>('dam', { history: [{ ...step, status: 'agreed' }] }, positions),
  ];
  return foundBy(stepAtEvent, contentOf({}, { agreements, projects, events }));
}

test.each([
  ['2025-12-01', '2025-12-01'],
  ['2025-12-02', '2025-12-01/2025-12-02'],
  ['2025', '2025-12-01'],
  ['2025-12-01~', '2025-12'],
])('accepts a step of %s at an event of %s', (date, held) => {
  expect(found(date, held)).toEqual([]);
});

test('refuses a step on another date, of an agreement and of a project', () => {
  expect(found('2025-12-03', '2025-12-01/2025-12-02')).toEqual([
    ['pact.yml', 7, 12, 'step-at-event'],
    ['dam.yml', 7, 12, 'step-at-event'],
  ]);
});

test('leaves an unknown event to another rule', () => {
  expect(found('2025', '2024', 'nowhere')).toEqual([]);
});
