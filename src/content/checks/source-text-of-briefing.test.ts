import { expect, test } from 'vitest';
import { foundBy, problemMessages } from '../../../tests/fixtures/broken/content.ts';
import { contentWithReport } from '../../../tests/fixtures/broken/source-text.ts';
import { sourceTextOfBriefing } from './source-text-of-briefing.ts';

test('finds a source text without a briefing', () => {
  expect(foundBy(sourceTextOfBriefing, contentWithReport('A.\n', 'A.\n'))).toEqual([]);
  const content = contentWithReport('A.\n', 'A.\n', {}, 'aa');
  expect(foundBy(sourceTextOfBriefing, content)).toEqual([
    ['aa.yml', 1, 1, 'source-text-of-briefing'],
  ]);
  expect(problemMessages(sourceTextOfBriefing, content)[0]).toContain('Did you mean "a"?');
});
