import { describe, expect, test } from 'vitest';
import { contentWithReport } from '../../../tests/fixtures/broken/clipping.ts';
import { clippingOfBriefing } from './source-text-of-briefing.ts';

const today = '2026-11-21';

describe('clippingOfBriefing', () => {
  test('accepts the report of a briefing', () => {
    expect(clippingOfBriefing(contentWithReport('A.\n', 'A.\n'), { today })).toEqual([]);
  });

  test('finds one that no briefing has', () => {
    const content = contentWithReport('A.\n', 'A.\n', {}, 'aa');
    const [problem, ...others] = clippingOfBriefing(content, { today });
    expect(problem).toMatchObject({ path: 'aa.yml', line: 1, rule: 'clipping-of-briefing' });
    expect(problem?.message).toContain('Did you mean "a"?');
    expect(others).toEqual([]);
  });
});
