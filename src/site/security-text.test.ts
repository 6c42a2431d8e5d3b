import { expect, test } from 'vitest';
import { securityText } from './security-text.ts';

const security = { contact: 'mailto:security@example.org', expires: '2027-06-30' };

test('securityText has the fields of RFC 9116, valid until the end of the last day', () => {
  const policy = 'https://example.org/news/security/';
  const settings = { security: { ...security, policy }, language: 'en-GB' };
  expect(securityText(settings, new URL('https://example.org/'))).toBe(
    `Contact: mailto:security@example.org
Expires: 2027-06-30T23:59:59Z
Preferred-Languages: en-GB
Canonical: https://example.org/.well-known/security.txt
Policy: ${policy}
`,
  );
});

test('securityText has addresses in ASCII', () => {
  const contact = 'mailto:å@пример.example';
  const policy = 'https://пример.example/é?a=b';
  const text = securityText(
    { security: { ...security, contact, policy }, language: 'en' },
    undefined,
  );
  expect(text).toMatch(/^[ -~\n]+$/);
  expect(text).toContain('Contact: mailto:%C3%A5@');
  expect(text).toContain('Policy: https://xn--e1afmkfd.example/%C3%A9?a=b\n');
});

test('securityText names no address that is not secure', () => {
  const text = securityText({ security, language: 'vi' }, new URL('http://localhost:4321'));
  expect(text).not.toContain('Canonical');
  expect(text).not.toContain('Policy');
});
