import { createHash } from 'node:crypto';

/**
 * What every page runs before its first paint, so that a chosen scheme never flashes: it puts the
 * choice on the root, which the tokens follow. The same text on every page, so that one hash
 * allows it.
 */
export const firstScript =
  'try{document.documentElement.dataset.scheme=localStorage.scheme||""}catch{}';

/** The script's hash as a source of `script-src`, after Content Security Policy Level 3. */
export function firstScriptHash(): string {
  return `'sha256-${createHash('sha256').update(firstScript).digest('base64')}'`;
}
