import { factsOf, isPage } from './copy.ts';
import { lineFirst } from './network-first.ts';
import { isMarkable, markedCopy, markedMissing, type Reason } from './copy-notice.ts';
import { keepFilesOf } from './page-assets.ts';
import { roomFor } from './evict.ts';
import type { Stock } from './copies.ts';

/** Statuses with which a site says that something is no more. */
export const gone = [404, 410];

/**
 * A page over the line, or else an earlier copy, marked as one, or else the page that stands for
 * what is not there.
 *
 * @param standIn the path of that page.
 * @param onCopy called where a copy is shown; if that is because the line is slow, it may yet come.
 */
export async function answerPage(
  line: Promise<Response>,
  path: string,
  standIn: string,
  stock: Stock,
  onCopy: (reason: Reason) => void,
): Promise<Response> {
  const outcome = await lineFirst(line, async () => {
    const copy = await stock.find(path);
    const facts = copy && factsOf(copy.headers);
    return copy && facts && { copy, facts };
  });
  if (outcome.from === 'line') return outcome.response;
  if (outcome.from === 'nowhere') {
    const page = await stock.files.get(standIn);
    if (!page) return Response.error();
    const { headers } = page;
    return new Response(markedMissing(await page.text(), 'cut'), { headers, status: 503 });
  }
  onCopy(outcome.reason);
  const { copy, facts } = outcome.copy;
  const { headers } = copy;
  return new Response(markedCopy(await copy.text(), outcome.reason, facts.at), { headers });
}

/** Keeps a page that came over the line, with its scripts; one that is no more is let go. */
export async function keepPage(path: string, response: Response, stock: Stock): Promise<void> {
  if (gone.includes(response.status)) return stock.dropPage(path);
  if (response.status !== 200 || !isPage(response)) return;
  const html = await response.clone().text();
  if (!isMarkable(html)) return;
  const dossiers = await stock.putPage(path, response);
  await stock.pages.tidy(roomFor.pages);
  for (const shelf of [stock.files, ...dossiers]) await keepFilesOf([html], shelf);
  await stock.files.tidy(roomFor.files);
}
