import { citationFormats, readRis } from '../format/citation-formats.ts';
import { nameOnPage, saveFile } from './save.ts';

/** Saves the citations beside a button, which the page has in the RIS format, in another format. */
export function saveCitation(button: HTMLElement, format: keyof typeof citationFormats): void {
  const { extension, type, write } = citationFormats[format];
  const shown = Array.from(
    button.closest('.cite')?.querySelectorAll('pre') ?? [],
    ({ textContent }) => textContent,
  );
  const cited = shown.filter((record) => record.startsWith('TY')).map(readRis);
  const [first, ...others] = cited;
  const name = first && others.length === 0 ? first.key : nameOnPage('figures');
  saveFile(`${name}.${extension}`, `${write(cited)}\n`, type);
}
