import { describe, expect, test } from 'vitest';
import { Source } from './source.ts';

const vna = {
  name: 'Vietnam News Agency',
  country: 'VN',
  kind: 'agency',
  address: 'https://vnanet.vn/',
};

describe('Source', () => {
  test('may leave out country and address', () => {
    const { name, kind } = vna;
    expect(Source.safeParse({ name, kind }).success).toBe(true);
  });

  test('may say whose it is, with the page that says so', () => {
    const ownership = {
      kind: 'state',
      says: 'An agency of the government',
      by: 'The decree on it',
      url: 'https://law.example/decree',
      asOf: '2025',
    };
    expect(Source.safeParse({ ...vna, ownership }).success).toBe(true);
  });

  test.each([
    [{ name: undefined }, 'name'],
    [{ country: 'vn' }, 'country'],
    [{ kind: 'blog' }, 'kind'],
    [{ address: 'vnanet.vn' }, 'address'],
    [{ ownership: 'state' }, 'ownership'],
    [{ url: 'https://vnanet.vn/' }, ''],
  ])('refuses %j', (change, path) => {
    const { error } = Source.safeParse({ ...vna, ...change });
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});
