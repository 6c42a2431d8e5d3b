import { expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
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

test.each([
  ['https://x.y/a?utm_source=z&id=1&fbclid=b#c', 'https://x.y/a?id=1#c'],
  ['https://x.y/a?gclid=1', 'https://x.y/a'],
  ['https://www.google.com/url?sa=t&url=https%3A%2F%2Fx.y%2Fa%3Futm_medium%3Db', 'https://x.y/a'],
  ['https://www.google.com/amp/s/x.y/a.amp', 'https://x.y/a.amp'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fx.y%2F&h=b', 'https://x.y/'],
  [
    'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.y%2F&data=b',
    'https://x.y/',
  ],
  ['https://t.co/C6Q3dPYorp', 'open it'],
  ['https://x.y/ahttps://x.y/a', 'https://x.y/a'],
  ['https://x.y/https://x.y/', 'https://x.y/'],
  ['https://x.y/a.htmlhttps://x.y/b', 'https://x.y/b'],
])('%s is not just the address of a page, but %s is', (address, meant) => {
  expect(issuesOf(WebAddress, address)).toEqual([['web-address', '']]);
  expect(messagesOf(WebAddress, address)[0]).toContain(meant);
});

test.each([
  'https://web.archive.org/web/2024/https://x.y/a',
  'https://archive.is/o/b/https://x.y/',
  'https://x.y/share?url=https://x.y/a',
  'https://x.y/a?reference=1&source=b',
  'https://www.google.com/maps',
  'https://www.facebook.com/x',
])('%s is that of a page', (address) => {
  expect(issuesOf(WebAddress, address)).toEqual([]);
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
