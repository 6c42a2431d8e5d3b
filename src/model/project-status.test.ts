import { describe, expect, test } from 'vitest';
import { placed, published } from '../../tests/fixtures/published.ts';
import { projectWith } from '../../tests/fixtures/sound/records.ts';
import type { Conflict } from './conflict.ts';
import type { PlacedFigure } from './placed-figure.ts';
import type { Project } from './project.ts';
import { measuresOf, partOf, projectsIn, statusCounts, turnsIn } from './project-status.ts';

const step = (status: Project['history'][number]['status'], date: string) => ({
  ...{ status, date },
  briefing: 'talks',
});

/** Prepares projects whose steps are reported in the briefings given. */
function prepared(
  projects: Record<string, Partial<Project>>,
  { citing = {}, conflicts = {} }: Partial<Record<'citing' | 'conflicts', object>> = {},
) {
  const records = Object.entries(projects).map(
    ([id, change]) => [id, projectWith(change)] as const,
  );
  return projectsIn(
    { projects: new Map(records), conflicts: new Map(Object.entries(conflicts)) as never },
    {
      citations: { projects: new Map(Object.entries(citing)) as never },
      figuresById: new Map(),
      newestOf: () => '2026-02-05',
    },
  );
}

const capacity = (change: Partial<Record<keyof PlacedFigure, string>>) =>
  placed('talks', {
    ...{
      kind: 'capacity',
      unit: 'MW',
      value: '600',
      asPrinted: '600 MW',
      what: 'Monsoon wind farm',
    },
    ...{ scale: undefined, country: undefined, partner: undefined, period: '2025' },
    ...change,
  });

const measured = (figures: PlacedFigure[], change: Partial<Project> = {}) => ({
  project: projectWith(change),
  figures,
  conflicts: [],
});

describe('projectsIn', () => {
  test('sorts by status in the order of lists, the latest step first, then by id', () => {
    const projects = prepared({
      b: { history: [step('proposed', '2025')] },
      a: { history: [step('proposed', '2025')] },
      newer: { history: [step('proposed', '2025-07')] },
      stopped: { history: [step('operating', '2010'), step('stopped', '2026')] },
      built: { history: [step('under_construction', '2019')] },
    });
    expect(projects.map(({ id }) => id)).toEqual(['built', 'newer', 'a', 'b', 'stopped']);
    expect(statusCounts(projects, 2)).toEqual([
      { status: 'under_construction', count: 1, page: 1 },
      { status: 'proposed', count: 3, page: 1 },
      { status: 'stopped', count: 1, page: 3 },
    ]);
  });

  test('knows the latest report, and when there has been none for long', () => {
    const [current] = prepared({ farm: {} }, { citing: { farm: [published('talks', '2025-08')] } });
    expect(current).toMatchObject({ lastReported: '2025-08', isStale: true });
    expect(prepared({ farm: {} })[0]).toMatchObject({ lastReported: undefined, isStale: false });
  });
});

test('turnsIn finds where a course was not straight', () => {
  const history = [
    step('agreed', '2009'),
    step('stopped', '2016'),
    step('stopped', '2017'),
    step('proposed', '2024'),
    step('agreed', '2025'),
    step('proposed', '2026'),
  ];
  const turns = [undefined, 'stopped', undefined, 'resumed', undefined, 'back'];
  expect(turnsIn(history).map(({ turn }) => turn)).toEqual(turns);
});

describe('measuresOf', () => {
  test('has what every project of the kind has, reported or not, and what is reported besides', () => {
    const kindsOf = (...[figures, change]: Parameters<typeof measured>) =>
      measuresOf(measured(figures, change)).map(({ kind, isExpected, figures }) => [
        ...[kind, isExpected, figures.length],
      ]);
    expect(kindsOf([])).toEqual([
      ['capacity', true, 0],
      ['project_cost', true, 0],
    ]);
    expect(kindsOf([capacity({})], { kind: 'railway' })).toEqual([
      ['capacity', false, 1],
      ['length', true, 0],
      ['project_cost', true, 0],
    ]);
    const stake = capacity({ kind: 'share', value: '35', unit: '%', asPrinted: '35 per cent' });
    expect(kindsOf([stake], { kind: 'oil_gas_field' })).toContainEqual(['share', false, 1]);
    expect(kindsOf([stake])).not.toContainEqual(['share', false, 1]);
  });

  test('lists every number, those of the whole first, then the period that began last', () => {
    const numbers = [
      capacity({ what: 'Monsoon wind farm, first part', period: '2025-09' }),
      capacity({ value: '500', asPrinted: '500 MW' }),
      capacity({ period: '2025-08-22' }),
    ];
    const [{ figures } = { figures: [] }] = measuresOf(measured(numbers));
    expect(figures.map(({ period }) => period)).toEqual(['2025-08-22', '2025', '2025-09']);
  });

  test('says where sources differ, and in which recorded disagreement', () => {
    const claim = { says: '600 MW', by: 'The developer', briefing: 'talks' };
    const conflict: Conflict = {
      ...{ title: 'Capacity', countries: ['LA', 'VN'], why: '' },
      claims: [claim, { says: '500 MW', by: 'EVN', url: 'https://example.org/' }],
    };
    const one = measured([capacity({})]);
    expect(measuresOf(one)[0]).toMatchObject({ isDisputed: false, conflict: undefined });
    expect(measuresOf({ ...one, conflicts: [['size', conflict]] })[0]).toMatchObject({
      ...{ isDisputed: true, conflict: 'size' },
    });
    const two = measured([capacity({}), capacity({ value: '500', asPrinted: '500 MW' })]);
    expect(measuresOf(two)[0]).toMatchObject({ isDisputed: true, conflict: undefined });
  });
});

test.each([
  ['Example port', undefined],
  ['Example port, wharf 3', 'wharf 3'],
  ['The port at Example, yearly', 'yearly'],
  ['Example portal', 'Example portal'],
  ['Pier of the port', 'Pier of the port'],
  [undefined, undefined],
])('the part that “%s” is of', (what, part) => {
  const names = { name: 'Example port', names: ['The port', 'The port at Example'] };
  expect(partOf({ what }, names)).toBe(part);
});
