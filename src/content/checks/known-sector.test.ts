import { describe, expect, test } from 'vitest';
import { briefingWith, contentOf } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import { knownSector } from './known-sector.ts';

const today = '2026-11-21';

describe('knownSector', () => {
  test('accepts sectors of the list', () => {
    const content = contentOf({ a: briefingWith({ sector: ['trade', 'rail'] }), b: {} });
    expect(knownSector(content, { today })).toEqual([]);
  });

  test('finds each unknown one, and suggests the nearest', () => {
    const positions = { 'sector.1': [7, 17], 'sector.2': [7, 24] } as Record<string, [number, number]>;
    const content = contentOf({
      a: briefingWith({ sector: ['trade', 'trades', 'toString'] }, positions),
    });
    expect(knownSector(content, { today })).toEqual([
      {
        path: 'a.md',
        line: 7,
        column: 17,
        rule: 'known-sector',
        message: 'Unknown sector "trades", expected an id from sectors.yml. Did you mean "trade"?',
      },
      {
        path: 'a.md',
        line: 7,
        column: 24,
        rule: 'known-sector',
        message:
          'Unknown sector "toString", expected an id from sectors.yml. Known are trade, rail.',
      },
    ]);
  });

  test('looks at agreements, too', () => {
    const agreement = brokenFile<Agreement>(
      'protocol',
      { sectors: ['rail', 'road'] },
      { 'sectors.1': [4, 16] },
    );
    expect(knownSector(contentOf({}, { agreements: [agreement] }), { today })).toMatchObject([
      { path: 'protocol.yml', line: 4, column: 16, rule: 'known-sector' },
    ]);
  });

  test('blames no briefing where the list itself is broken', () => {
    const content = contentOf({ a: briefingWith({ sector: ['trades'] }) });
    expect(knownSector({ ...content, ids: { sources: new Set() } }, { today })).toEqual([]);
  });
});
