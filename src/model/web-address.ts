import { z } from 'zod';
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
  if (!/^https?:\/\/[^/?#]/i.test(address) || !URL.canParse(address)) return false;
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

/** Returns what is wrong with an address that ends with the punctuation of the sentence around it. */
export function problemWithEnd(address: string): string | undefined {
  const end = strayEnd(address);
  if (end === '' || !isWebAddress(address)) return undefined;
  return `${quoted(address)} ends in "${end}", which is probably not part of it; remove it, or write ${escaped(end)} instead.`;
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
    const end = problemWithEnd(context.value);
    if (end !== undefined) return addIssue(context, { rule: 'web-address', message: end });
    if (isWebAddress(context.value)) return;
    if (context.value === '') return addIssue(context, emptyIssue);
    addIssue(context, {
      rule: 'web-address',
      message: `${quoted(context.value)} is not the address of a public page; write the full address, as in "https://example.org/report".${didYouMean(withScheme(context.value))}`,
    });
  });
