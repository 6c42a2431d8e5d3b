import { readFileSync } from 'node:fs';
import { htmlWithoutBadBreaks } from '../format/no-break.ts';
import { bodyOf } from '../reading/briefing.ts';
import { renderBody } from '../reading/render.ts';

/**
 * The body of a briefing or state of play, rendered when its page is: bodies kept in Astro's store
 * would make it a module of 100 MB for 10,000 briefings, to be compiled before the first page.
 *
 * @param idPrefix as of `renderBody`.
 */
export function bodyHtml({ path }: { path: string }, idPrefix?: string): string {
  const body = bodyOf(readFileSync(path));
  return htmlWithoutBadBreaks(renderBody(body, import.meta.env.BASE_URL, idPrefix));
}
