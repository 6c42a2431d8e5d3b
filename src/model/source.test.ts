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

  test.each([
    [{ name: undefined }, 'name'],
    [{ country: 'vn' }, 'country'],
    [{ kind: 'blog' }, 'kind'],
    [{ address: 'vnanet.vn' }, 'address'],
    [{ url: 'https://vnanet.vn/' }, ''],
  ])('refuses %j', (change, path) => {
    const { error } = Source.safeParse({ ...vna, ...change });
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});
