import { hiddenCharacterIn, quoted } from '../../model/text.ts';
import { isWebAddress } from '../../model/web-address.ts';

/** An address from the site's root, a place on the page, or a mailbox with nothing filled in. */
const insideOrMail = /^(?:(?:\/(?!\/)|#)[^\s\\]*|mailto:[^\s@?#&%,"<>]+@[^\s@?#&%,"<>]+)$/;

/** What is wrong with an address that a body links to. */
export function complaintAboutLink(url: string): string | undefined {
  if (isWebAddress(url) || (insideOrMail.test(url) && !hiddenCharacterIn(url))) return undefined;
  if (url === '') return 'The link leads nowhere; write its address between the round brackets.';
  return `${quoted(url)} is not an address a reader can follow; write it whole, beginning with https://, or from the site’s root, as in "/briefings/…/".`;
}
