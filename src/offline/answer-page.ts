import { factsOf, isPage } from './copy.ts';
import { lineFirst } from './from-line.ts';
import { markedCopy, markedMissing } from './marked.ts';
import { keepFilesOf } from './files-of.ts';
import type { Stock } from './stock.ts';

/** Statuses with which a site says that something is no more. */
export const gone = [404, 410];

/**
 * A page over the line, or else an earlier copy, marked as one, or else the page that stands for
 * what is not there.
 *
 * @param standIn the path of that page.
 * @param onSlow called where a copy is shown while the line is still waited for.
 */
export async function answerPage(
  line: Promise<Response>,
  path: string,
  standIn: string,
  stock: Stock,
  onSlow: () => void,
): Promise<Response> {
  const outcome = await lineFirst(line, async () => {
    const copy = await stock.page(path);
    const facts = copy && factsOf(copy.headers);
    return copy && facts && { copy, facts };
  });
  if (outcome.from === 'line') return outcome.response;
  if (outcome.from === 'nowhere') {
    const page = await stock.file('files', standIn);
    if (!page) return Response.error();
    const { headers } = page;
    return new Response(markedMissing(await page.text(), 'cut'), { headers, status: 503 });
  }
  if (outcome.reason === 'slow') onSlow();
  const { copy, facts } = outcome.copy;
  const { headers } = copy;
  return new Response(markedCopy(await copy.text(), outcome.reason, facts.at), { headers });
}

/** Keeps a page that came over the line, with its scripts; one that is no more is let go. */
export async function keepPage(path: string, response: Response, stock: Stock): Promise<void> {
  if (gone.includes(response.status)) return stock.dropPage(path);
  if (response.status !== 200 || !isPage(response)) return;
  await stock.putPage(path, response.clone());
  await stock.tidy('pages');
  await keepFilesOf(await response.text(), stock);
  await stock.tidy('files');
}
