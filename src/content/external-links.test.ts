import { expect, test } from 'vitest';
import { briefingLinking, briefingWith, contentOf } from '../../tests/fixtures/broken/content.ts';
import { brokenFile, figureWith } from '../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Conflict } from '../model/conflict.ts';
import type { Project } from '../model/project.ts';
import { externalLinks } from './external-links.ts';

const told = (content: ReturnType<typeof contentOf>) =>
  externalLinks(content).map(({ url, path, position }) => ({ url, path, ...position() }));

test('externalLinks are those of reports, claims, places and texts, each with its place', () => {
  const conflict = brokenFile<Conflict>(
    'tolls',
    {
      claims: [
        { says: 'A', by: 'B', briefing: 'talks' },
        { says: 'C', by: 'D', url: 'https://b.example' },
      ],
    },
    { 'claims.1.url': [9, 10] },
  );
  const project = brokenFile<Project>(
    'dam',
    { places: [{ name: 'A' }, { name: 'B', page: 'https://e.example' }] },
    { 'places.1.page': [6, 11] },
  );
  const briefings = {
    report: briefingWith({ url: 'https://a.example' }, { url: [7, 6] }),
    figures: briefingWith(
      { figures: [figureWith({ page: 'https://d.example' })] },
      { 'figures.0.page': [12, 11] },
    ),
    linking: briefingLinking('https://c.example', '/pairs/', 'mailto:desk@example.org'),
  };
  expect(told(contentOf(briefings, { conflicts: [conflict], projects: [project] }))).toEqual([
    { url: 'https://a.example', path: 'report.md', line: 7, column: 6 },
    { url: 'https://b.example', path: 'tolls.yml', line: 9, column: 10 },
    { url: 'https://d.example', path: 'figures.md', line: 12, column: 11 },
    { url: 'https://e.example', path: 'dam.yml', line: 6, column: 11 },
    { url: 'https://c.example', path: 'linking.md', line: 10, column: 3 },
  ]);
});

test('externalLinks are those of copies, too, and not those of pages that are gone', () => {
  const [url, archived] = ['https://a.example', { url: 'https://perma.cc/A', date: '2026-03-01' }];
  const links = (change: Partial<Briefing>) =>
    externalLinks(contentOf({ a: briefingWith({ date: '2026-02', ...change }) })).map(
      ({ url, page }) => (page ? [url, page] : [url]),
    );
  expect(links({ url })).toEqual([[url, { date: '2026-02' }]]);
  expect(links({ url, archived })).toEqual([[url, { archived, date: '2026-02' }], [archived.url]]);
  expect(links({ url, archived: { ...archived, gone: '2026-11-30' } })).toEqual([[archived.url]]);
});

test('externalLinks are those of sources and of pages that say whose they are', () => {
  const ownership = {
    kind: 'state',
    says: 'A',
    by: 'B',
    url: 'https://b.example',
    asOf: '2026',
  } as const;
  const file = {
    ...{ path: 'vna.yml', id: 'vna', problems: [] },
    data: { name: 'VNA', kind: 'agency', address: 'https://a.example', ownership } as const,
    positions: { address: [3, 10], 'ownership.url': [8, 8] } as Record<string, [number, number]>,
  };
  expect(told({ ...contentOf({}), sourceFiles: [file] })).toEqual([
    { url: 'https://a.example', path: 'vna.yml', line: 3, column: 10 },
    { url: 'https://b.example', path: 'vna.yml', line: 8, column: 8 },
  ]);
});

test('externalLinks are those of agreements’ texts', () => {
  const text = { id: 'entry', title: 'A', registry: 'B', languages: ['ru'] };
  const agreement = brokenFile<Agreement>(
    'protocol',
    { texts: [text, { ...text, id: 'other', url: 'https://a.example' }] },
    { 'texts.1.url': [12, 10] },
  );
  expect(told(contentOf({}, { agreements: [agreement] }))).toEqual([
    { url: 'https://a.example', path: 'protocol.yml', line: 12, column: 10 },
  ]);
});
