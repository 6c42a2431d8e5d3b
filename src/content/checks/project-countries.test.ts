import { expect, test } from 'vitest';
import { contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import {
  agreementWith,
  brokenFile,
  fileOf,
  figureWith,
  projectWith,
  publishedWith,
} from '../../../tests/fixtures/sound/records.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { EventRecord } from '../../model/event.ts';
import type { Project } from '../../model/project.ts';
import type { Positions } from '../parse/yaml.ts';
import { projectCountries } from './project-countries.ts';

const figures = [figureWith(), figureWith({ country: 'VN', partner: 'RU' })];
const briefings = {
  talks: { data: publishedWith({ mentions: ['TH'] }) },
  trade: { data: publishedWith({ figures }) },
  elsewhere: { data: publishedWith({ countries: ['CN', 'RU'] }) },
};
const records = {
  agreements: [
    fileOf('ours', agreementWith()),
    fileOf('bloc', agreementWith({ parties: ['ASEAN', 'CN'] })),
    fileOf('other', agreementWith({ parties: ['VN', 'RU'] })),
  ],
  conflicts: [
    brokenFile<Conflict>('many', { countries: ['LA', 'CN'] }),
    brokenFile<Conflict>('foreign', { countries: ['CN'] }),
  ],
  events: [brokenFile<EventRecord>('abroad', { countries: ['RU'] })],
};

function found(change: Partial<Project>, at: string) {
  const positions: Positions = { [at]: [5, 3] };
  const projects = [{ ...fileOf('dam', projectWith(change)), positions }];
  return foundBy(projectCountries, contentOf(briefings, { ...records, projects }));
}

test('accepts what has a country of the project, and a country that a briefing mentions', () => {
  const sound: Partial<Project> = {
    ...{ countries: ['LA', 'VN', 'TH'], agreements: ['ours', 'bloc', 'unknown'] },
    ...{ conflicts: ['many'], figures: ['trade/figure-trade-total-vn-la-2024'] },
  };
  expect(found(sound, '')).toEqual([]);
});

const step = { status: 'agreed', date: '2025', briefing: 'talks' } as const;

test.each<[Partial<Project>, string]>([
  [{ countries: ['LA', 'VN', 'CN'] }, 'countries.2'],
  [{ agreements: ['ours', 'other'] }, 'agreements.1'],
  [{ conflicts: ['foreign'] }, 'conflicts.0'],
  [{ figures: ['trade/figure-trade-total-vn-ru-2024'] }, 'figures.0'],
  [{ briefings: ['elsewhere'] }, 'briefings.0'],
  [{ history: [step, { ...step, briefing: 'elsewhere' }] }, 'history.1.briefing'],
  [{ history: [{ ...step, event: 'abroad' }] }, 'history.0.event'],
])('finds what is of other countries in %j', (change, at) => {
  expect(found(change, at)).toEqual([['dam.yml', 5, 3, 'project-countries']]);
});
