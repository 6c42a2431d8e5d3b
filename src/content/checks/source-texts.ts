import { memoisedByObject } from '../../model/memoise.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Prose } from '../parse/markdown-body.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { BriefingFile, Content } from '../read-content.ts';

/** A briefing, and the report that it summarises. */
interface BriefingWithSource {
  file: BriefingFile;
  path: string;
  sourceText: SourceText;
  /** What readers read of the briefing, and where it is. */
  prose: readonly Prose[];
}

/** Returns the briefings with a source text; the files of all others are not opened. */
export const briefingsWithSource = memoisedByObject((content: Content): BriefingWithSource[] => {
  const reports = new Map(content.sourceTexts.map((sourceText) => [sourceText.id, sourceText]));
  return content.briefings.flatMap((file) => {
    const { data: sourceText, path = '' } = reports.get(file.slug) ?? {};
    return sourceText ? { file, path, sourceText, prose: proseOf(file) } : [];
  });
});

/** Title and summary count as paragraphs without links, each with one position. */
function proseOf(file: BriefingFile): Prose[] {
  const { title, summary } = fieldsOf(file);
  const line = (key: string, text: string | undefined): Prose[] => {
    if (text === undefined) return [];
    const position = positionOf(file.positions, [key]);
    return [{ kind: 'paragraph', text, positionAt: () => position, links: [] }];
  };
  return [...line('title', title), ...line('summary', summary), ...file.document.body.prose];
}

/** What is between quotation marks in a text; the marks do not belong to it. */
export interface Quotation {
  start: number;
  end: number;
}

/** Marks of a direct quotation, and what may close each; single ones are apostrophes as well. */
const closing: Record<string, string> = { '“': '”“', '"': '"', '„': '“”', '«': '»' };

/** Finds the direct quotations in a paragraph; one that is never closed goes on to its end. */
export function quotationsIn(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  let at = 0;
  while (at < text.length) {
    const closers = closing[text[at] ?? ''];
    at += 1;
    if (closers === undefined) continue;
    const start = at;
    while (at < text.length && !closers.includes(text[at] ?? '')) at += 1;
    quotations.push({ start, end: at });
    at += 1;
  }
  return quotations;
}
