import { expect, test } from 'vitest';
import { partyName } from './party-name.ts';

test('partyName is the name that readers know, of a country or of a bloc of the content', () => {
  expect(['EAEU', 'LA', 'NATO'].map(partyName)).toEqual([
    'Eurasian Economic Union',
    'Laos',
    'NATO',
  ]);
});
