import { describe, expect, test } from 'vitest';
import { policyInHeader, policyInPage } from './content-security-policy.ts';

describe('policyInHeader', () => {
  test('allows nothing but what the site itself serves', () => {
    const sources = policyInHeader.match(/(?<=-src )[^;]+/g)?.flatMap((list) => list.split(' '));
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'"]));
  });

  test('allows WebAssembly for scripts, as Pagefind needs it, and no other evaluation', () => {
    expect(policyInHeader).toContain("script-src 'self';");
    expect(policyInHeader).not.toMatch(/'unsafe-/);
  });

  test('forbids frames', () => {
    expect(policyInHeader).toContain("frame-ancestors 'none'");
  });
});

test('policyInPage is that of the header without what browsers refuse in a page', () => {
  expect(policyInPage).toBe(policyInHeader.replace(" frame-ancestors 'none';", ''));
});
