import { quotas } from './cache.ts';
import type { Copies } from './copies.ts';
import { copyWithNotice, isSitePage, missingPageNotice, type Reason } from './copy-notice.ts';
import { infoOf } from './copy.ts';
import { networkFirst } from './network-first.ts';
import { storeAssets } from './page-assets.ts';

/**
 * Returns a page from the network, or else its copy with a notice, or else the offline page.
 *
 * @param offlinePaths the paths of the offline pages; the first that is stored is shown.
 * @param onCopy called where a copy is returned; if the network is slow, the page may still come.
 */
export async function pageResponse(
  network: Promise<Response>,
  path: string,
  offlinePaths: readonly string[],
  copies: Copies,
  onCopy: (reason: Reason) => void,
): Promise<Response> {
  const outcome = await networkFirst(network, async () => {
    const copy = await copies.find(path);
    const info = copy && infoOf(copy.headers);
    return copy && info && { copy, info };
  });
  if (outcome.from === 'network') return outcome.response;
  if (outcome.from === 'nowhere') {
    const pages = await Promise.all(offlinePaths.map((path) => copies.files.get(path)));
    const page = pages.find((page) => page !== undefined);
    if (!page) return Response.error();
    const { headers } = page;
    return new Response(missingPageNotice(await page.text(), 'offline'), { headers, status: 503 });
  }
  onCopy(outcome.reason);
  const { copy, info } = outcome.copy;
  const { headers } = copy;
  return new Response(copyWithNotice(await copy.text(), outcome.reason, info.at), { headers });
}

/**
 * Stores a page from the network with its files. Deletes the copy of a page that was withdrawn, as the site
 * says at its address, or removed, which only the site's own 404 page shows where there is a home page: a
 * host may answer 404 for a moment while the site is published.
 *
 * @param base the path of the site's root, e.g. "/".
 */
export async function storePage(
  path: string,
  response: Response,
  copies: Copies,
  base: string,
): Promise<void> {
  const html = await response.clone().text();
  if (response.status === 410 && isSitePage(html, path)) return copies.deletePage(path);
  if (response.status === 404 && isSitePage(html, `${base}404/`)) {
    const home = await fetch(base, { cache: 'no-cache' });
    if (home.ok) await copies.deletePage(path);
    return;
  }
  const dossiers = await copies.putPage(path, response);
  if (!dossiers) return;
  await copies.pages.evict(quotas.pages);
  for (const cache of [copies.files, ...dossiers]) await storeAssets([html], cache);
  await copies.files.evict(quotas.files);
}
