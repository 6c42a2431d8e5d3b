import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { readEnvFile } from './env-file.ts';

test('a file sets the variables that are not set, even to nothing', () => {
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('EXAMPLE_NEW', undefined)
    .stubEnv('EXAMPLE_SET', 'before')
    .stubEnv('EXAMPLE_EMPTY', '');
  const names = ['EXAMPLE_NEW', 'EXAMPLE_SET', 'EXAMPLE_EMPTY'];
  const folder = newFolder({ '.env': names.map((name) => `${name}=from the file\n`).join('') });
  readEnvFile(join(folder, '.env'));
  readEnvFile(join(folder, 'none'));
  expect(names.map((name) => process.env[name])).toEqual(['from the file', 'before', '']);
});
