import { expect, test } from 'vitest';
import {
  briefingWith,
  contentOf,
  foundBy,
  problemMessages,
} from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Project } from '../../model/project.ts';
import type { Positions } from '../parse/yaml.ts';
import { knownBriefing } from './known-briefing.ts';

const briefings = { talks: {}, unfinished: briefingWith({ draft: true }) };

function contentCiting(slug: string) {
  const history = [
    { status: 'intended', date: '2024', text: 'register' },
    { status: 'signed', date: '2025', briefing: slug, text: 'register' },
  ] as const;
  const positions: Positions = { 'history.1.briefing': [9, 15] };
  const agreement = brokenFile<Agreement>('protocol', { history: [...history] }, positions);
  return contentOf(briefings, { agreements: [agreement] });
}

test('accepts a published briefing, also one with a problem of its own', () => {
  expect(foundBy(knownBriefing, contentCiting('talks'))).toEqual([]);
});

test.each([
  ['talk', /Did you mean "talks"\?$/],
  ['constructor', /^Unknown briefing "constructor", .*\/\.$/],
  ['unfinished', /is a draft/],
])('refuses %s below a step of an agreement', (slug, message) => {
  const content = contentCiting(slug);
  expect(foundBy(knownBriefing, content)).toEqual([['protocol.yml', 9, 15, 'known-briefing']]);
  expect(problemMessages(knownBriefing, content)[0]).toMatch(message);
});

test('looks at the steps and the further briefings of projects, which may have been renamed or withdrawn', () => {
  const sound: Partial<Project> = {
    history: [{ status: 'agreed', date: '2025', briefing: 'old' }],
    briefings: ['talks', 'unfinished', 'gone'],
  };
  const positions: Positions = {
    'history.0.briefing': [9, 15],
    'briefings.1': [5, 3],
    'briefings.2': [6, 3],
  };
  const projects = [brokenFile<Project>('dam', sound, positions), brokenFile<Project>('b', {})];
  const from = (slug: string) => `/briefings/${slug}/`;
  const data = [
    { from: from('old'), to: from('talks'), why: 'Renamed.' },
    { from: from('gone'), withdrawn: '2026-01-01', why: 'Withdrawn.' },
  ];
  const redirects = { path: 'redirects.yml', positions: {}, problems: [], data };
  const content = { ...contentOf(briefings, { projects }), redirects };
  expect(foundBy(knownBriefing, content)).toEqual([
    ['dam.yml', 9, 15, 'known-briefing'],
    ['dam.yml', 5, 3, 'known-briefing'],
    ['dam.yml', 6, 3, 'known-briefing'],
  ]);
  expect(problemMessages(knownBriefing, content)).toEqual([
    expect.stringContaining('"/briefings/talks/"'),
    expect.stringContaining('draft'),
    expect.stringContaining('withdrawn'),
  ]);
});

test('looks at the claims of conflicts, which may be on a page elsewhere', () => {
  const claims = [
    { says: '1', by: 'VNA', url: 'https://example.org/1' },
    { says: '2', by: 'KPL', briefing: 'talkz' },
  ];
  const positions: Positions = { 'claims.1.briefing': [8, 15] };
  const conflicts = [
    brokenFile<Conflict>('trade', { claims }, positions),
    brokenFile<Conflict>('b', {}),
  ];
  expect(
    foundBy(knownBriefing, contentOf(briefings, { conflicts, agreements: [brokenFile('a', {})] })),
  ).toEqual([['trade.yml', 8, 15, 'known-briefing']]);
});
