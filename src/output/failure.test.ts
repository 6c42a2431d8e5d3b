import { expect, test } from 'vitest';
import { failureInWords } from './failure.ts';

const failure = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: no`), { code, ...(path && { path }) });

test.each([
  [failure('ENOSPC'), 'The disk is full; free some space and build again.'],
  [
    failure('EACCES', '/srv/site'),
    'There is no permission to write (/srv/site); change it, or set OUT_DIR.',
  ],
  [failure('EPROTO'), 'EPROTO: no'],
  [new Error('plain'), 'plain'],
  ['text', 'text'],
])('failureInWords of %o', (error, words) => {
  expect(failureInWords(error)).toBe(words);
});
