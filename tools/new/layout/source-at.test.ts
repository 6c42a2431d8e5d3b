import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/model/source.ts';
import { sourceAt } from './source-at.ts';

const sources = new Map<string, Source>([
  ['wire', { name: 'The Wire', kind: 'agency' }],
  ['daily', { name: 'Delta Daily', kind: 'newspaper', address: 'https://www.daily.example/' }],
  ['sport', { name: 'Delta Sport', kind: 'newspaper', address: 'https://sport.daily.example/' }],
]);

describe('sourceAt', () => {
  test.each([
    ['https://daily.example/a/1', 'daily'],
    ['http://en.daily.example/a', 'daily'],
    ['https://archive.daily.example:8080/', 'daily'],
    ['https://m.sport.daily.example/', 'sport'],
  ])('knows who is at home at %s', (url, id) => {
    expect(sourceAt(url, sources)).toBe(id);
  });

  test.each(['https://other.example/daily.example', 'https://notdaily.example/'])(
    'knows nobody at %s',
    (url) => {
      expect(sourceAt(url, sources)).toBeUndefined();
    },
  );
});
