import { decodedPart, withoutTracking } from '../../model/address-parts.ts';
import { fold } from './fold.ts';

/** A prime below 2⁴⁰, so that a step of the hash is exact in a number. */
const modulus = 1_099_511_627_689;
const factor = 8191;

/**
 * Returns the word under which the page at an address is indexed: a hash of the path, which is the same for
 * "https://www.tass.com/economy/2021809?utm_source=x", "tass.com/economy/2021809/amp" and
 * "/economy/2021809". The word contains a digit, so that no word of a text is the same.
 */
export function addressWord(address: string): string {
  let hash = 0;
  for (const letter of comparablePath(address)) {
    hash = (hash * factor + (letter.codePointAt(0) ?? 0)) % modulus;
  }
  return `u0${hash.toString(36)}`;
}

/** Returns the slug in the address of a briefing's page. */
export function slugIn(address: string): string | undefined {
  return /(?:^|\/)briefings\/([^/?#]+)/.exec(address)?.[1];
}

/** Returns the letters and digits of the path and the query, without the parameters that track readers. */
function comparablePath(address: string): string {
  const path = withoutTracking(address)
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^[^/?#]*/, '')
    .replace(/#.*/, '')
    .replace(/(?:\/(?:amp|index\.\w+))?\/?(?=\?|$)/, '');
  return fold(decodedPart(path)).replace(/[^\p{L}\p{N}]/gu, '');
}
