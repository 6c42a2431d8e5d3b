import { expect, test } from 'vitest';
import {
  briefingWith,
  contentOf,
  foundBy,
  problemMessages,
} from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Project } from '../../model/project.ts';
import type { Positions } from '../parse/yaml.ts';
import { knownSector } from './known-sector.ts';

test('finds each unknown sector, and suggests the nearest or all', () => {
  const positions: Positions = { 'sector.1': [7, 17], 'sector.2': [7, 24] };
  const content = contentOf({
    a: briefingWith({ sector: ['trade', 'trades', 'toString'] }, positions),
    b: briefingWith({ sector: ['rail'] }),
    c: {},
  });
  expect(foundBy(knownSector, content)).toEqual([
    ['a.md', 7, 17, 'known-sector'],
    ['a.md', 7, 24, 'known-sector'],
  ]);
  const [first, second] = problemMessages(knownSector, content);
  expect(first).toContain('Did you mean "trade"?');
  expect(second).toContain(' trade, rail.');
});

test('suggests a list where one text names several', () => {
  const [message] = problemMessages(
    knownSector,
    contentOf({ a: briefingWith({ sector: ['Trade and rails'] }) }),
  );
  expect(message).toContain('Write [trade, rail].');
});

test('looks at agreements and projects, too', () => {
  const sound = { sectors: ['rail', 'road'] };
  const agreements = [brokenFile<Agreement>('protocol', sound, { 'sectors.1': [4, 16] })];
  const projects = [brokenFile<Project>('dam', sound, { 'sectors.1': [5, 16] })];
  expect(foundBy(knownSector, contentOf({}, { agreements, projects }))).toEqual([
    ['protocol.yml', 4, 16, 'known-sector'],
    ['dam.yml', 5, 16, 'known-sector'],
  ]);
});

test('finds nothing in briefings where the list itself is broken', () => {
  const content = contentOf({ a: briefingWith({ sector: ['trades'] }) });
  expect(foundBy(knownSector, { ...content, ids: { sources: new Set() } })).toEqual([]);
});

test('looks at the sectors that are to be first on the home page, too', () => {
  const content = contentOf({});
  const settings = { ...content.settings, home: { pairs: [], sectors: ['trade', 'trades'] } };
  const positions: Positions = { 'home.sectors.1': [8, 22] };
  const settingsFile = { path: 'site.yml', positions };
  const found = foundBy(knownSector, { ...content, settings, settingsFile });
  expect(found).toEqual([['site.yml', 8, 22, 'known-sector']]);
});
