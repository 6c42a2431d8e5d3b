import { expect, test } from 'vitest';
import { issuesOf } from '../../tests/fixtures/published.ts';
import { WebAddress } from './web-address.ts';

test.each([
  ...['https://en.vietnamplus.vn/a.vnp', 'http://en.kremlin.ru/', 'HTTPS://X.Y/'],
  ...['https://báo.vn/đường?a=b#c', 'https://example.com:8080/'],
])('%s is an address', (address) => {
  expect(issuesOf(WebAddress, address)).toEqual([]);
});

test.each([
  // Not of the web, or not whole.
  ...['javascript:alert(1)', 'ftp://x.y/', 'mailto:a@b.c', 'data:text/html,x', '/a/b', '//x.y/'],
  ...['www.x.y', 'https:/x.y', 'https:///x.y', 'xhttps://x.y/', 'https://x.y:99999/'],
  // Without the name of a host.
  ...['https://x', 'https://?x.y/', 'https://#x.y/', 'https://.x/', 'https://x..y/', 'https://./'],
  // Of a machine, perhaps the reader's own.
  ...['http://localhost/', 'http://127.0.0.1/', 'http://0x7f.1/', 'http://169.254.169.254/x'],
  ...['http://[::1]/', 'http://[::ffff:10.0.0.1]/'],
  // With a user or a password.
  ...['https://u:p@x.y/', 'https://u@x.y/', 'https://:p@x.y/'],
  // With characters that no address holds.
  ...[' https://x.y/', 'https://x.y/a b', 'https://x.y/"><script>', 'https://x.y\\@evil.com/'],
  ...['https://x.y/\u0001', 'https://x.y/\u202Ea', 'https://x.y/\uD800'],
])('%j is no address', (address) => {
  expect(issuesOf(WebAddress, address)).toEqual([['web-address', '']]);
});

test.each([
  ...[
    'https://x.y/a.html.',
    'https://x.y/a,',
    'https://x.y/a)',
    'https://x.y/a;',
    'https://x.y/a”',
  ],
])('%s ends with the punctuation around it', (address) => {
  expect(issuesOf(WebAddress, address)).toEqual([['web-address', '']]);
});

test.each(['https://x.y/a_(b)', 'https://x.y/Inc%2E', 'https://x.y/a!', 'https://x.y/#:~:text=b.'])(
  '%s ends as it should',
  (address) => {
    expect(issuesOf(WebAddress, address)).toEqual([]);
  },
);

test('an empty address is called empty', () => {
  expect(issuesOf(WebAddress, '')).toEqual([['not-empty', '']]);
});
