import { setMainLanguage } from '../text/language.ts';
import { noticeIn } from '../text/notices.ts';
import { momentInWords } from './format.ts';

/** Why a reader sees a copy, or no page at all. */
export type Reason = keyof Words['reasons'];

type Words = ReturnType<typeof noticeIn>;

/** The element of `Page.astro` in which a notice is put. */
const opening = '<main id="main">';

/**
 * Returns whether HTML is the page of this site at a path, and has a place for a notice. A page has its
 * address at its very end, in `Footer.astro`.
 */
export function isSitePage(html: string, path: string): boolean {
  const { href } = new URL(path, import.meta.env.SITE);
  return html.includes(opening) && html.includes(`<p class="address">${href}</p>`);
}

/**
 * Returns a copy of a page with a notice that it is one, in the page's language.
 *
 * @param at when it was fetched, in milliseconds since 1970.
 */
export function copyWithNotice(html: string, reason: Reason, at: number): string {
  return withNotice(html, reason, ({ copySaved }) => {
    const moment = `<time datetime="${new Date(at).toISOString()}">${momentInWords(at)}</time>`;
    return copySaved(moment).join('');
  });
}

/** Returns the offline page with a notice that the page asked for is missing. */
export function missingPageNotice(html: string, reason: Reason): string {
  return withNotice(html, reason, ({ pageNotSaved }) => pageNotSaved);
}

/** Adds a notice to the HTML, not by a script, so that no copy is ever shown without it. */
function withNotice(html: string, reason: Reason, textIn: (words: Words) => string): string {
  const [, language = 'en'] = /<html[^>]* lang="([^"]+)"/.exec(html) ?? [];
  setMainLanguage(language);
  const words = noticeIn(language);
  const notice = `<p class="copied" aria-live="polite" data-offline><span>${words.reasons[reason]}</span> ${textIn(words)} <a href="">${words.reload}</a></p>`;
  const at = html.indexOf(opening) + opening.length;
  if (at < opening.length) throw new Error(`A page has no ${opening}.`);
  return html.slice(0, at) + notice + html.slice(at);
}
