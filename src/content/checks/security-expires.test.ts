import { expect, test } from 'vitest';
import { contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { securityExpires } from './security-expires.ts';

const neutral = contentOf({});

/** What is found on 21 November 2026. */
function found(expires: string, instead?: string) {
  const security = { contact: 'mailto:security@example.org', expires };
  const settingsFile = {
    ...{ path: 'site.yml', positions: { 'security.expires': [7, 12] as [number, number] } },
    ...(instead !== undefined && { instead }),
  };
  const settings = { ...neutral.settings, security };
  return foundBy(securityExpires, { ...neutral, settings, settingsFile });
}

test.each(['2026-12-22', '2027-11-22'])('accepts %s', (expires) => {
  expect(found(expires)).toEqual([]);
});

test.each(['2025-01-01', '2026-11-20', '2026-11-21', '2026-12-21', '2027-11-23'])(
  'warns of %s, at its line',
  (expires) => {
    expect(found(expires)).toEqual([['site.yml', 7, 12, 'security-expires']]);
  },
);

test('does not warn of the settings of another folder, or where there are none', () => {
  expect(found('2025-01-01', 'content/site.yml')).toEqual([]);
  expect(foundBy(securityExpires, neutral)).toEqual([]);
});
