import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const own = '/service-worker.js';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://example.org/about/'));
});
afterEach(() => vi.unstubAllGlobals());

describe('scriptAddress', () => {
  test('is the address itself in a browser without Trusted Types', async () => {
    const { scriptAddress } = await import('./script-address.ts');
    expect(scriptAddress(own)).toBe(own);
  });

  test('comes out of one policy, made once, where the browser has them', async () => {
    const createPolicy = vi.fn((_: string, rules: object) => rules);
    vi.stubGlobal('trustedTypes', { createPolicy });
    const { scriptAddress } = await import('./script-address.ts');
    expect([scriptAddress(own), scriptAddress(own)]).toEqual([own, own]);
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['bilateral']);
  });

  test.each([
    'https://elsewhere.example/a.js',
    '//elsewhere.example/a.js',
    'data:text/javascript,1',
  ])('refuses %s', async (address) => {
    const { scriptAddress } = await import('./script-address.ts');
    expect(() => scriptAddress(address)).toThrow('no script of this site');
  });
});
