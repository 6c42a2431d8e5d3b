import { z } from 'zod';
import { withoutTracking } from './address-parts.ts';
import { didYouMean } from './nearest.ts';
import { addIssue } from './schema-issue.ts';
import { emptyIssue, hiddenCharacterIn, quoted } from './text.ts';

/** Characters that no address has unescaped; browsers and mail programs disagree about them. */
const notInAddresses = /[\s"<>\\]/;

/** A host that is an IP address, as `URL` writes it; names of hosts end in letters. */
const machine = /\.\d+\.?$/;

/** Returns whether readers can follow the address: http(s), a host with a name, no password. */
export function isWebAddress(address: string): boolean {
  if (notInAddresses.test(address) || hiddenCharacterIn(address)) return false;
  if (!/^https?:\/\/[^/?#,]+(?:[/?#]|$)/i.test(address) || !URL.canParse(address)) return false;
  const { username, password, hostname } = new URL(address);
  const isNamed = /[^.]\.[^.]/.test(hostname) && !machine.test(hostname);
  return username === '' && password === '' && isNamed;
}

/** Returns the address that was meant where "https://" is missing or misspelt. */
export function withScheme(address: string): string | undefined {
  // Also within "<…>" or "[…](…)", and after "https:" without slashes.
  const [within] = /https?:\/\/[^\s<>()"\]]+/.exec(address) ?? [];
  if (within !== undefined && within !== address && isWebAddress(within)) return within;
  const rest = address.replace(/^h?t?tps?:?\/*/i, '');
  const whole = `https://${rest}`;
  return /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(rest) && isWebAddress(whole) ? whole : undefined;
}

/** Returns what is wrong with an address that a browser accepts, but that is not just the address of a page. */
export function flawOfAddress(address: string): string | undefined {
  if (!isWebAddress(address)) return undefined;
  const write = (meant: string) => `write "${meant}" instead.`;
  const end = strayEnd(address);
  if (end !== '') {
    return `${quoted(address)} ends in "${end}", which is probably not part of it; remove it, or write ${escaped(end)} instead.`;
  }
  const [, once] = /^(https?:.+)\1$/i.exec(address) ?? [];
  if (once !== undefined) return `The address is written twice; ${write(once)}`;
  const [, first, second] = joined.exec(address) ?? [];
  if (second !== undefined) {
    return `${quoted(address)} is two addresses in one; keep "${first}" or "${second}".`;
  }
  const { host, pathname } = new URL(address);
  if (redirector.test(host + pathname)) {
    const page = withoutTracking(redirected(address) ?? '');
    const advice = page === '' ? 'open it, and write the address of that page.' : write(page);
    return `${quoted(address)} leads to a page by way of ${host}; ${advice}`;
  }
  const page = withoutTracking(address);
  if (page === address) return undefined;
  return `${quoted(address)} contains parameters that track readers; ${write(page)}`;
}

/** Two addresses in a row; one within the address of an archive follows a slash or another sign. */
const joined = /^(https?:.+[\p{L}\p{N}._-])(https?:\/\/.+)$/iu;

/** Pages that only lead to another page. */
const redirector =
  /^(?:(?:www\.)?google\.[a-z.]{2,6}\/(?:url|amp\/.+)|lm?\.facebook\.com\/l\.php|l\.instagram\.com\/|t\.co\/.+|[\w.-]+\.safelinks\.protection\.outlook\.com\/|(?:www\.)?vk\.com\/away\.php|(?:www\.)?youtube\.com\/redirect)$/i;

/** Returns the address of the page to which such a page leads, where it is a part of its own address. */
function redirected(address: string): string | undefined {
  const { pathname, searchParams } = new URL(address);
  const [, isSecure, page] = /^\/amp\/(s\/)?(.+)/.exec(pathname) ?? [];
  const targets = [
    ...['url', 'q', 'u', 'to'].map((name) => searchParams.get(name) ?? ''),
    page === undefined ? '' : `http${isSecure ? 's' : ''}://${page}`,
  ];
  return targets.find(isWebAddress);
}

function strayEnd(address: string): string {
  // A browser's link to a sentence, "#:~:text=…", may end like one.
  if (address.includes('#')) return '';
  const end = /[.,;:’”»]+$/.exec(address)?.[0] ?? '';
  return end === '' && /^[^(]*\)$/.test(address) ? ')' : end;
}

/** Returns signs in the form that an address may have anywhere: "%2E" for a full stop. */
function escaped(signs: string): string {
  const hex = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return signs.replace(/./g, (sign) => encodeURIComponent(sign).replace(/^[^%]$/, hex));
}

/** An absolute http or https address of a page. */
export const WebAddress = z
  .string()
  .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^/?#]' })
  .check((context) => {
    const flaw = flawOfAddress(context.value);
    if (flaw !== undefined) return addIssue(context, { rule: 'web-address', message: flaw });
    if (isWebAddress(context.value)) return;
    if (context.value === '') return addIssue(context, emptyIssue);
    addIssue(context, {
      rule: 'web-address',
      message: `${quoted(context.value)} is not the address of a public page; write the full address, as in "https://example.org/report".${didYouMean(withScheme(context.value))}`,
    });
  });
