import { describe, expect, test } from 'vitest';
import { contentWithReport } from '../../../tests/fixtures/broken/source-text.ts';
import { sourceTextOfBriefing } from './source-text-of-briefing.ts';

const today = '2026-11-21';

describe('sourceTextOfBriefing', () => {
  test('accepts the report of a briefing', () => {
    expect(sourceTextOfBriefing(contentWithReport('A.\n', 'A.\n'), { today })).toEqual([]);
  });

  test('finds one that no briefing has', () => {
    const content = contentWithReport('A.\n', 'A.\n', {}, 'aa');
    const [problem, ...others] = sourceTextOfBriefing(content, { today });
    expect(problem).toMatchObject({ path: 'aa.yml', line: 1, rule: 'clipping-of-briefing' });
    expect(problem?.message).toContain('Did you mean "a"?');
    expect(others).toEqual([]);
  });
});
