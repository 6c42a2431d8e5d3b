import { Document, Scalar } from 'yaml';
import type { Draft } from './draft.ts';

/**
 * A report and what was found in it as the text of the file that is kept beside its briefing.
 *
 * @param briefing the path of the briefing, e.g. "briefings/2026/x.md".
 */
export function clippingFile(briefing: string, { found }: Draft, text: string): string {
  const block = new Scalar(text.endsWith('\n') ? text : `${text}\n`);
  block.type = Scalar.BLOCK_LITERAL;
  const document = new Document({
    found: found.map(({ field, found: { value, line, words, note } }) => ({
      ...{ field, value, line, words },
      ...(note !== undefined && { note }),
    })),
    text: null,
  });
  document.set('text', block);
  document.commentBefore = ` The report behind ${briefing} and what was found in it. Never published, never committed.`;
  return document.toString({ lineWidth: 0 });
}
