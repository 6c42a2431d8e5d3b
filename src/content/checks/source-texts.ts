import type { SourceText } from '../../model/source-text.ts';
import { fieldsOf } from '../parse/validate.ts';
import type { BriefingFile, Content } from '../read-content.ts';
import type { Prose } from '../parse/markdown-body.ts';
import { positionOf } from '../parse/validate.ts';

/** A briefing, and the report that it retells. */
export interface BriefingWithSource {
  file: BriefingFile;
  /** The path of the sourceText. */
  path: string;
  sourceText: SourceText;
  /** What readers read of the briefing, and where it stands. */
  prose: readonly Prose[];
}

const known = new WeakMap<Content, BriefingWithSource[]>();

/** The briefings whose report is kept here; the files of all others are not opened. */
export function briefingsWithSource(content: Content): BriefingWithSource[] {
  const before = known.get(content);
  if (before) return before;
  const reports = new Map(content.sourceTexts.map((sourceText) => [sourceText.id, sourceText]));
  const clipped = content.briefings.flatMap((file) => {
    const { data: sourceText, path = '' } = reports.get(file.slug) ?? {};
    return sourceText ? { file, path, sourceText, prose: proseOf(file) } : [];
  });
  known.set(content, clipped);
  return clipped;
}

/** Title and summary count like paragraphs that link nowhere; all of one stands at its beginning. */
function proseOf(file: BriefingFile): Prose[] {
  const { title, summary } = fieldsOf(file);
  const line = (key: string, text: string | undefined): Prose[] => {
    if (text === undefined) return [];
    const position = positionOf(file.positions, [key]);
    return [{ kind: 'paragraph', text, positionAt: () => position, links: [] }];
  };
  return [
    ...line('title', title),
    ...line('summary', summary),
    ...file.document.body.prose,
  ];
}
