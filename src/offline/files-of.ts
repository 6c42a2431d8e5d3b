import { isSound } from './copy.ts';
import type { Stock } from './stock.ts';

/** A module that another one names, at once or later: all lie in one folder. */
const named = /["'`]\.\/([\w.-]+\.js)["'`]/g;

/** Where a page names the files that it is shown with: scripts, a style sheet, later scripts. */
const namedInPage =
  /<(?:script src|link rel="stylesheet" href|html[^>]* data-scripts)="(\/[^"]*)"/g;

/**
 * Keeps the files that a page is shown with, and all that its scripts may load later. One that does
 * not come is left out: pages can be read without.
 */
export async function keepFilesOf(html: string, stock: Stock): Promise<void> {
  const addresses = Array.from(html.matchAll(namedInPage), ([, found = '']) => found.split(' '));
  const seen = new Set(addresses.flat());
  // Grows while it is gone through.
  for (const address of seen) {
    const code = await codeOf(address, stock).catch(() => '');
    for (const [, name = ''] of code.matchAll(named)) {
      seen.add(address.replace(/[^/]*$/, name));
    }
  }
}

async function codeOf(address: string, stock: Stock): Promise<string> {
  const kept = await stock.file('files', address);
  if (kept) return kept.text();
  const response = await fetch(address);
  if (!isSound(response)) return '';
  const code = await response.clone().text();
  await stock.putFile('files', address, response);
  return code;
}
