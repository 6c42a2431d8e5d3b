import type { SiteSettings } from '../model/site-settings.ts';

/**
 * Returns the text of `security.txt` (RFC 9116); "" where the settings have nothing about it.
 *
 * @param site the public address of the site. The file is valid at the root of a host only, wherever on it
 *   the site is, and its address is not given where that does not begin with "https:".
 */
export function securityText(
  { security, language }: Pick<SiteSettings, 'security' | 'language'>,
  site: URL | undefined,
): string {
  if (!security) return '';
  const fields = {
    Contact: inAscii(security.contact),
    Expires: `${security.expires}T23:59:59Z`,
    'Preferred-Languages': language,
    ...(site?.protocol === 'https:' && {
      Canonical: new URL('/.well-known/security.txt', site).href,
    }),
    ...(security.policy !== undefined && { Policy: inAscii(security.policy) }),
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** Returns an address as programs write it: the file has URIs (RFC 3986), without letters such as "é". */
function inAscii(address: string): string {
  return /[^!-~]/.test(address) ? new URL(address).href : address;
}
