import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { exchangeFolders } from './exchange-folders.ts';

test('exchanges two folders, or says that it cannot and leaves them', () => {
  const folder = newFolder({ 'one $1 \'"/a': '', '-other/b': '' });
  const names = [`one $1 '"`, '-other'].map((name) => join(folder, name)) as [string, string];
  const contents = () => names.map((name) => readdirSync(name).join());
  const isExchanged = exchangeFolders(...names);
  expect(contents()).toEqual(isExchanged ? ['b', 'a'] : ['a', 'b']);
  expect(exchangeFolders(names[0], join(folder, 'none'))).toBe(false);
  expect(readdirSync(folder)).toHaveLength(2);
});
