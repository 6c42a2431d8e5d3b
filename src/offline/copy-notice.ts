import { momentInWords } from './format.ts';

/** Why a copy is shown, or nothing at all, in words. */
export const reasons = {
  cut: 'You are offline, or the site is.',
  slow: 'The line is slow.',
  fault: 'The site has a fault.',
};
export type Reason = keyof typeof reasons;

/** What a page begins with, as of `Page.astro`. */
const opening = '<main id="main">';

/** Whether a page is the site's own, so that a copy of it can say that it is one. */
export function isMarkable(html: string): boolean {
  return html.includes(opening);
}

/** A copy of a page that says at its top that it is one. @param at when it was made. */
export function markedCopy(html: string, reason: Reason, at: number): string {
  const moment = `<time datetime="${new Date(at).toISOString()}">${momentInWords(at)}</time>`;
  return withLine(html, reason, `This is the copy of ${moment}.`);
}

/** The page that stands for one that is not on the device. */
export function markedMissing(html: string, reason: Reason): string {
  return withLine(html, reason, 'The page you asked for is not on this device.');
}

/** Markup, not a script, puts the line there: no copy is ever seen without it. */
function withLine(html: string, reason: Reason, words: string): string {
  const line = `<p class="copied" role="status" data-offline><span>${reasons[reason]}</span> ${words} <a href="">Load it again</a></p>`;
  const at = html.indexOf(opening) + opening.length;
  if (at < opening.length) throw new Error(`A page has no ${opening}.`);
  return html.slice(0, at) + line + html.slice(at);
}
