import { describe, expect, test } from 'vitest';
import { cacheNames } from './cache-names.ts';

describe('cacheNames', () => {
  const names = cacheNames('/news/');

  test('tell the site from others of the same origin', () => {
    const others = [cacheNames('/'), cacheNames('/news/2/')];
    for (const { pages, kept } of others) {
      expect([pages, kept('la-vn')].filter(names.isOurs)).toEqual([]);
    }
    expect([names.pages, names.files, names.index, names.kept('la-vn')].every(names.isOurs)).toBe(
      true,
    );
  });

  test('tell a kept dossier by its pair', () => {
    expect(names.pairOf(names.kept('la-vn'))).toBe('la-vn');
    expect(names.pairOf(names.pages)).toBeUndefined();
  });

  test('tell what an earlier worker kept in another form', () => {
    expect(names.isOutdated(names.pages)).toBe(false);
    expect(names.isOutdated('bilateral /news/ 0 pages')).toBe(true);
    expect(names.isOutdated('another site')).toBe(false);
  });
});
