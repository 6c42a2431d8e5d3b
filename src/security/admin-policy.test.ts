import { expect, test } from 'vitest';
import { adminPolicyInHeader, adminPolicyInPage } from './admin-policy.ts';

const partsOf = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)]));

test('the page for editors may ask the Git host that is named, and no other', () => {
  const origins = ['https://api.github.com'];
  expect(partsOf(adminPolicyInPage(origins)).get('connect-src')).toEqual([
    ...["'self'", 'data:', 'https://api.github.com'],
  ]);
  expect(partsOf(adminPolicyInPage([])).get('connect-src')).toEqual(["'self'", 'data:']);
});

test('no code comes from elsewhere or out of a text, in the page or in the header', () => {
  for (const policy of [adminPolicyInPage([]), adminPolicyInHeader]) {
    expect(partsOf(policy).get('script-src')).toEqual(["'self'"]);
    expect(partsOf(policy).get('default-src')).toEqual(["'none'"]);
  }
});

test('the header says the same as the page, but for what only one of them can know', () => {
  const [page, header] = [partsOf(adminPolicyInPage([])), partsOf(adminPolicyInHeader)];
  for (const own of ['connect-src', 'frame-ancestors']) {
    page.delete(own);
    header.delete(own);
  }
  expect(header).toEqual(page);
});
