import type { Clipping } from '../../model/source-text.ts';
import { fieldsOf } from '../briefing-fields.ts';
import type { BriefingFile, Content } from '../read-content.ts';
import { proseIn, type Prose } from '../parse/visible-text.ts';
import { placeOf } from '../parse/validate.ts';

/** A briefing, and the report that it retells. */
export interface ClippedBriefing {
  file: BriefingFile;
  /** The path of the clipping. */
  path: string;
  clipping: Clipping;
  /** What readers read of the briefing, and where it stands. */
  prose: readonly Prose[];
}

const known = new WeakMap<Content, ClippedBriefing[]>();

/** The briefings whose report is kept here; the files of all others are not opened. */
export function clippedBriefings(content: Content): ClippedBriefing[] {
  const before = known.get(content);
  if (before) return before;
  const reports = new Map(content.clippings.map((clipping) => [clipping.id, clipping]));
  const clipped = content.briefings.flatMap((file) => {
    const { data: clipping, path = '' } = reports.get(file.slug) ?? {};
    return clipping ? { file, path, clipping, prose: proseOf(file) } : [];
  });
  known.set(content, clipped);
  return clipped;
}

/** Title and summary count like paragraphs that link nowhere; all of one stands at its beginning. */
function proseOf(file: BriefingFile): Prose[] {
  const { title, summary } = fieldsOf(file);
  const line = (key: string, text: string | undefined): Prose[] => {
    if (text === undefined) return [];
    const place = placeOf(file.places, [key]);
    return [{ kind: 'paragraph', text, placeAt: () => place, links: [] }];
  };
  return [
    ...line('title', title),
    ...line('summary', summary),
    ...proseIn(file.body.text, file.body.line),
  ];
}
