import { citationFormats, readRis } from '../format/citation-formats.ts';
import { saveFile } from './save.ts';

/** Saves what is cited beside a button in the format that the button names. */
export function saveCitation(button: HTMLElement): void {
  const { extension, type, write } =
    citationFormats[button.dataset['format'] as keyof typeof citationFormats];
  const records = button.closest('.cite')?.querySelectorAll('pre:nth-of-type(even)') ?? [];
  const cited = Array.from(records, ({ textContent }) => readRis(textContent));
  const [first] = cited;
  const page = location.pathname.split('/').at(-2) ?? '';
  const name = first && cited.length === 1 ? first.key : `${page}-figures`;
  saveFile(`${name}.${extension}`, `${write(cited)}\n`, type);
}
