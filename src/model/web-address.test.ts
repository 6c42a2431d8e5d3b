import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../tests/fixtures/published.ts';
import { isWebAddress, WebAddress } from './web-address.ts';

describe('isWebAddress', () => {
  test.each([
    'https://en.vietnamplus.vn/a.vnp',
    'http://en.kremlin.ru/',
    'HTTPS://X.Y/',
    'https://báo.vn/đường?a=b#c',
    'https://example.com:8080/',
  ])('holds for %s', (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  test.each([
    '',
    'javascript:alert(1)',
    'ftp://x.y/',
    'mailto:a@b.c',
    'data:text/html,x',
    '/a/b',
    '//x.y/',
    'www.x.y',
    'https:/x.y',
    'https:///x.y',
    'https://x',
    'xhttps://x.y/',
    'https://?x.y/',
    'https://#x.y/',
    'https://.x/',
    'https://x..y/',
    'https://./',
    'http://localhost/',
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://169.254.169.254/x',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'https://x.y:99999/',
    'https://u:p@x.y/',
    'https://u@x.y/',
    'https://:p@x.y/',
    ' https://x.y/',
    'https://x.y/a b',
    'https://x.y/"><script>',
    'https://x.y\\@evil.com/',
    'https://x.y/\u0001',
    'https://x.y/\u202Ea',
    'https://x.y/\uD800',
  ])('does not hold for %j', (address) => {
    expect(isWebAddress(address)).toBe(false);
  });
});

describe('WebAddress', () => {
  test.each([
    ['https://example.org/report', []],
    ['', ['{key} is empty; write a value.']],
    [
      'example.org',
      [
        '"example.org" is not the address of a public page; write it whole, as in "https://example.org/report".',
      ],
    ],
  ])('says of %j %j', (address, messages) => {
    expect(messagesOf(WebAddress, address)).toEqual(messages);
  });
});
