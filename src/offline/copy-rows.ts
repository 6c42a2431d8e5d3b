import type { Copy } from './copy.ts';
import type { Row } from './copy-row.ts';
import { momentInWords, pagesInWords, sizeInWords } from './format.ts';
import { pagesAmong } from './kept-dossier.ts';
import type { Shelf } from './cache.ts';
import type { Stock } from './copies.ts';

/** The dossiers that a reader keeps. */
export async function dossierRows(stock: Stock): Promise<Row[]> {
  const dossiers = await stock.dossiers();
  return dossiers.flatMap(({ pair, shelf, copies }): Row[] => {
    const pages = pagesAmong(copies);
    if (pages.length === 0) return [];
    const front = pages.find(({ path }) => path.endsWith(`/pairs/${pair}/`));
    const size = pagesInWords(pages.length, sizeOf(copies));
    const oldest = momentInWords(Math.min(...pages.map(({ at }) => at)));
    return [
      {
        title: front?.title ?? pair.toUpperCase(),
        href: front?.path,
        facts: `${size}, as of ${oldest}`,
        remove: () => shelf.remove(),
      },
    ];
  });
}

/** The pages of which there is a copy because they were visited. */
export async function pageRows(stock: Stock): Promise<Row[]> {
  const copies = await stock.pages.copies();
  return copies.map(({ title, path, at, bytes }) => ({
    title,
    href: path,
    facts: `${momentInWords(at)}, ${sizeInWords(bytes)}`,
    remove: () => stock.pages.drop(path),
  }));
}

/** What else it takes to read and search. */
export async function restRows({ index, files }: Stock): Promise<Row[]> {
  const rows = [rowOf('Parts of the search index', index), rowOf('Scripts and styles', files)];
  return (await Promise.all(rows)).flat();
}

async function rowOf(title: string, shelf: Shelf): Promise<Row[]> {
  const copies = await shelf.copies();
  if (copies.length === 0) return [];
  const count = `${copies.length} ${copies.length === 1 ? 'file' : 'files'}`;
  const remove = async () => {
    await shelf.remove();
    await shelf.make();
  };
  return [{ title, facts: `${count}, ${sizeInWords(sizeOf(copies))}`, remove }];
}

function sizeOf(copies: readonly Copy[]): number {
  return copies.reduce((sum, { bytes }) => sum + bytes, 0);
}
