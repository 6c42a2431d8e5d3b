import { htmlWithoutBadBreaks } from '../format/no-break.ts';
import { bodyOf } from '../content/parse-briefing-file.ts';
import { fileDigest, readBytes } from '../content/parse/bytes.ts';
import { renderBody } from '../content/parse/render.ts';

/** Digests of the files of briefings as they were when they were checked. */
const checked = new WeakMap<object, string>();

/**
 * Says that a briefing's file was checked.
 *
 * @param digest that of its bytes then, as of `fileDigest` in `reading/bytes.ts`.
 */
export function wasChecked(briefing: object, digest: string): void {
  checked.set(briefing, digest);
}

/**
 * The body of a briefing or state of play, rendered when its page is: bodies kept in Astro's store
 * would make it a module of 100 MB for 10,000 briefings, to be compiled before the first page.
 *
 * @param idPrefix as of `renderBody`.
 * @throws where a briefing's file has changed since it was checked: what it holds may not be fit to
 *   be published, and is not what the page's key says. In the dev server pages just show it.
 */
export function bodyHtml(file: { path: string }, idPrefix?: string): string {
  const bytes = readBytes(file.path);
  const digest = import.meta.env.DEV ? undefined : checked.get(file);
  if (digest !== undefined && digest !== fileDigest(bytes)) {
    throw new Error(`${file.path} changed while the site was built; build again.`);
  }
  return htmlWithoutBadBreaks(renderBody(bodyOf(bytes), import.meta.env.BASE_URL, idPrefix));
}
