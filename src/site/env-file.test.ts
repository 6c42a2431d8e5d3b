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

test('a file of a Windows editor is read, or refused', () => {
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('EXAMPLE_NEW', undefined);
  const folder = newFolder({
    marked: '\uFEFFEXAMPLE_NEW=a b\r\n',
    wide: Buffer.from('\uFEFFEXAMPLE_NEW=c\n', 'utf16le'),
  });
  readEnvFile(join(folder, 'marked'));
  expect(process.env['EXAMPLE_NEW']).toBe('a b');
  expect(() => readEnvFile(join(folder, 'wide'))).toThrow('UTF-8');
});
