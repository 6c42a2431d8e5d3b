import { expect, test } from 'vitest';
import { contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { publicAddress } from './public-address.ts';

const neutral = contentOf({});
const security = { contact: 'mailto:security@example.org', expires: '2027-06-30' };

/** Returns the rules that a file in `public/` breaks, on a site with or without `security`. */
function rulesBroken(file: string, has: { security?: typeof security } = {}) {
  const publicFiles = [{ path: `content/public/${file}`, file, digest: '', size: 1 }];
  const settings = { ...neutral.settings, ...has };
  return foundBy(publicAddress, { ...neutral, settings, publicFiles }).map(([, , , rule]) => rule);
}

test('a file may be in /.well-known/, unless the settings make it', () => {
  expect(rulesBroken('.well-known/security.txt')).toEqual([]);
  expect(rulesBroken('.well-known/security.txt', { security })).toEqual(['public-address']);
  expect(rulesBroken('.well-known/openpgp.txt', { security })).toEqual([]);
});

test.each(['manifest.json', 'pairs/x.pdf', 'sitemap-2.xml'])('%s is taken', (file) => {
  expect(rulesBroken(file)).toEqual(['public-address']);
});
