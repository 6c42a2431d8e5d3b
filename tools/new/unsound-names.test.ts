import { expect, test } from 'vitest';
import { unsoundNames } from './unsound-names.ts';

const at = (path: string) => ({ path, line: 1, column: 1, message: 'No.', rule: 'known-key' });

test.each(['sources/vns.yml', 'people/a.yml', 'sectors.yml'])('is that of names: %s', (file) => {
  expect(
    unsoundNames([at('my/content/briefings/2026/a.md'), at(`my/content/${file}`)], 'my/content'),
  ).toEqual(at(`my/content/${file}`));
});

test.each(['briefings/2026/a.md', 'clippings/a.yml', 'pairs/la-vn.md', 'queries.yml'])(
  'is none where no report is read by it: %s',
  (file) => {
    expect(unsoundNames([at(`content/${file}`)], 'content')).toBeUndefined();
  },
);
