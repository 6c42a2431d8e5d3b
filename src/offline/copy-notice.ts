import { momentInWords } from './format.ts';

/** Why a reader sees a copy, or no page at all. */
export const reasons = {
  offline: 'You are offline, or the site is.',
  slow: 'The connection is slow.',
  error: 'The site has a fault.',
};
export type Reason = keyof typeof reasons;

/** The element of `Page.astro` in which a notice is put. */
const opening = '<main id="main">';

/** Returns whether HTML is a page of this site, in which a notice can be put. */
export function isSitePage(html: string): boolean {
  return html.includes(opening);
}

/** Returns a copy of a page with a notice that it is one. @param at when it was fetched. */
export function copyWithNotice(html: string, reason: Reason, at: number): string {
  const moment = `<time datetime="${new Date(at).toISOString()}">${momentInWords(at)}</time>`;
  return withNotice(html, reason, `This is the copy of ${moment}.`);
}

/** Returns the offline page with a notice that the page asked for is missing. */
export function missingPageNotice(html: string, reason: Reason): string {
  return withNotice(html, reason, 'The page you asked for is not on this device.');
}

/** Adds a notice to the HTML, not by a script, so that no copy is ever shown without it. */
function withNotice(html: string, reason: Reason, text: string): string {
  const notice = `<p class="copied" aria-live="polite" data-offline><span>${reasons[reason]}</span> ${text} <a href="">Load it again</a></p>`;
  const at = html.indexOf(opening) + opening.length;
  if (at < opening.length) throw new Error(`A page has no ${opening}.`);
  return html.slice(0, at) + notice + html.slice(at);
}
