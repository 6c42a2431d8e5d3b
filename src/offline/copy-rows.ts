import type { Copy } from './copy.ts';
import type { Row } from './copy-row.ts';
import { momentInWords, pagesInWords, sizeInWords } from './in-words.ts';
import type { Shelf, Stock } from './stock.ts';

/** The dossiers that a reader keeps. */
export async function dossierRows(stock: Stock): Promise<Row[]> {
  const dossiers = await stock.dossiers();
  return dossiers.flatMap(({ pair, copies }): Row[] => {
    const [front] = copies.filter(({ path }) => path.endsWith(`/pairs/${pair}/`));
    if (copies.length === 0) return [];
    const size = pagesInWords(copies.length, sizeOf(copies));
    const oldest = momentInWords(Math.min(...copies.map(({ at }) => at)));
    return [
      {
        title: front?.title ?? pair.toUpperCase(),
        href: front?.path,
        facts: `${size}, as of ${oldest}`,
        remove: () => stock.dropDossier(pair),
      },
    ];
  });
}

/** The pages of which there is a copy because they were visited. */
export async function pageRows(stock: Stock): Promise<Row[]> {
  const copies = await stock.on('pages');
  return copies.map(({ title, path, at, bytes }) => ({
    title,
    href: path,
    facts: `${momentInWords(at)}, ${sizeInWords(bytes)}`,
    remove: () => stock.dropFrom('pages', path),
  }));
}

const others = { index: 'Parts of the search index', files: 'Scripts of these pages' };

/** What else it takes to read and search. */
export async function restRows(stock: Stock): Promise<Row[]> {
  const shelves = Object.entries(others) as [Shelf, string][];
  const rows = shelves.map(async ([shelf, title]): Promise<Row[]> => {
    const copies = await stock.on(shelf);
    if (copies.length === 0) return [];
    const count = `${copies.length} ${copies.length === 1 ? 'file' : 'files'}`;
    const facts = `${count}, ${sizeInWords(sizeOf(copies))}`;
    return [{ title, facts, remove: () => stock.empty(shelf) }];
  });
  return (await Promise.all(rows)).flat();
}

function sizeOf(copies: readonly Copy[]): number {
  return copies.reduce((sum, { bytes }) => sum + bytes, 0);
}
