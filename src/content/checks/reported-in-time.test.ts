import { expect, test } from 'vitest';
import { briefingWith, contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Project } from '../../model/project.ts';
import type { Positions } from '../parse/yaml.ts';
import { reportedInTime } from './reported-in-time.ts';

function found(date: string, reported?: string, briefing = 'talks') {
  const history: Agreement['history'] = [{ status: 'signed', date, briefing }];
  const positions: Positions = { 'history.0.date': [7, 11] };
  const agreements = [brokenFile<Agreement>('protocol', { history }, positions)];
  const talks = briefingWith(reported === undefined ? {} : { date: reported });
  return foundBy(reportedInTime, contentOf({ talks }, { agreements }));
}

test.each([
  ['2026-02-05', '2026-02-05'],
  ['2026-02', '2026-02-05'],
  ['2026', '2026-02-05'],
  ['2026-02-28', '2026-02'],
  ['2019-12-31', '2019'],
])('accepts a step of %s in a briefing of %s', (date, reported) => {
  expect(found(date, reported)).toEqual([]);
});

test.each([
  ['2026-02-06', '2026-02-05'],
  ['2026-02-06~', '2026-02-05'],
  ['2026-03', '2026-02-05'],
  ['2026-03-01', '2026-02'],
  ['2027', '2026-12-31'],
])('refuses a step of %s in a briefing of %s', (date, reported) => {
  expect(found(date, reported)).toEqual([['protocol.yml', 7, 11, 'reported-in-time']]);
});

test('leaves a briefing that is unknown or has no date to other rules', () => {
  expect(found('2027', '2026-02-05', 'nowhere')).toEqual([]);
  expect(found('2027')).toEqual([]);
});

test('asks nothing of a step that a text shows', () => {
  const history: Agreement['history'] = [{ status: 'signed', date: '2027', text: 'register' }];
  const agreements = [brokenFile<Agreement>('protocol', { history })];
  expect(foundBy(reportedInTime, contentOf({}, { agreements }))).toEqual([]);
});

test('asks the same of the steps of projects', () => {
  const history: Project['history'] = [{ status: 'operating', date: '2027', briefing: 'talks' }];
  const projects = [brokenFile<Project>('dam', { history }, { 'history.0.date': [8, 11] })];
  const talks = briefingWith({ date: '2026-02-05' });
  expect(foundBy(reportedInTime, contentOf({ talks }, { projects }))).toEqual([
    ['dam.yml', 8, 11, 'reported-in-time'],
  ]);
});
