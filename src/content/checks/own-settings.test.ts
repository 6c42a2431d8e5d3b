import { expect, test } from 'vitest';
import { contentOf } from '../../../tests/fixtures/broken/content.ts';
import { ownSettings } from './own-settings.ts';

test.each([
  ['its own settings', undefined, []],
  ['those of the project', 'content/site.yml', ['own-settings']],
  ['none at all', '', ['own-settings']],
])('a folder with %s', (_, instead, rules) => {
  const settingsFile = {
    ...{ path: 'mine/site.yml', positions: {} },
    ...(instead !== undefined && { instead }),
  };
  const found = ownSettings({ ...contentOf({}), settingsFile });
  expect(found.map(({ rule }) => rule)).toEqual(rules);
});

test('a folder that is missing has no other problem', () => {
  const settingsFile = { path: 'mine/site.yml', positions: {}, instead: '' };
  const missing = { path: 'mine', line: 1, column: 1, rule: 'readable-folder', message: 'x' };
  expect(ownSettings({ ...contentOf({}), settingsFile, problems: [missing] })).toEqual([]);
});
