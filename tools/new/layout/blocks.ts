import { headDate } from './head-date.ts';
import type { Paragraph } from '../report.ts';

/** Paragraphs are parted by empty lines; where there are none, every line is one. */
export function blocksIn(text: string): Paragraph[] {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const isParted = lines
    .slice(0, -1)
    .some(
      (line, index) =>
        line === '' &&
        index > 0 &&
        lines[index - 1] !== '' &&
        lines.slice(index).some((later) => later !== ''),
    );
  const blocks: Paragraph[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    if (line === '') open = false;
    else if (open && isParted && last && !standsAlone(line) && !standsAlone(last.text))
      last.text += ` ${line}`;
    else blocks.push({ text: line, line: index + 1 });
    open = line !== '';
  }
  return blocks;
}

/** Marks of the wire on a line of their own belong to no paragraph. */
function standsAlone(line: string): boolean {
  return headDate(line)?.length === line.length || /^[—–-]*\s*[\p{Lu}/ ().]{3,40}$/u.test(line);
}
