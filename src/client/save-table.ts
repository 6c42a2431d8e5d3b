import { csv } from '../format/csv.ts';
import { nameOnPage, saveFile } from './save.ts';

/** Saves the table of a button as CSV. */
export function saveTable(button: HTMLElement): void {
  const table = button.closest('table');
  if (!table) return;
  const rows = [
    ...Array.from(table.tHead?.rows ?? [], ({ cells }) => Array.from(cells, textOf)),
    ...Array.from(table.tBodies).flatMap(rowsOf),
  ];
  // What the rows of a part share is in a column before those that have a heading.
  const width = Math.max(...rows.map(({ length }) => length));
  const padded = rows.map((row) => [...Array<string>(width - row.length).fill(''), ...row]);
  const caption = table.caption ? textOf(table.caption).split(/[;.]/)[0] : '';
  saveFile(`${nameOnPage(caption ?? '')}.csv`, csv(padded), 'text/csv');
}

/** Returns the rows of a part of a table, each with the heading of the part. */
function rowsOf(part: HTMLTableSectionElement): string[][] {
  const heading = part.querySelector('[scope="rowgroup"]');
  const common = heading ? [textOf(heading)] : [];
  return Array.from(part.rows, ({ cells }) => Array.from(cells).filter((cell) => cell !== heading))
    .filter((cells) => cells.length > 0)
    .map((cells) => [...common, ...cells.map(textOf)]);
}

/** Returns what a reader reads in a cell: dates as in data, lines separated by semicolons, charts in words. */
function textOf(cell: Element): string {
  return Array.from(cell.childNodes, wordsOf)
    .join('')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .join('; ');
}

function wordsOf(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (node instanceof HTMLTimeElement) return node.dateTime;
  if (!(node instanceof HTMLElement)) return (node instanceof Element && node.ariaLabel) || '';
  if (node.ariaHidden === 'true' || node.matches('button')) return '';
  const words = Array.from(node.childNodes, wordsOf).join('');
  return getComputedStyle(node).display.startsWith('inline') ? words : `\n${words}\n`;
}
