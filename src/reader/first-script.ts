import { createHash } from 'node:crypto';

/**
 * What every page runs before its first paint, so that a chosen scheme never flashes: it puts the
 * choice on the root, for the tokens, and into the page's `meta`, for the canvas that is seen until
 * the style sheet is there. The same text on every page, so that one hash allows it.
 */
export const firstScript =
  'try{let s=localStorage.scheme,d=document;s&&(d.documentElement.dataset.scheme=d.querySelector("[name=color-scheme]").content=s)}catch{}';

/** The script's hash as a source of `script-src`, after Content Security Policy Level 3. */
export function firstScriptHash(): string {
  return `'sha256-${createHash('sha256').update(firstScript).digest('base64')}'`;
}
