import { Document, Scalar } from 'yaml';
import type { Draft } from './draft.ts';

/** A report as its source text holds it: with an end of line at its end. */
export function textAsKept(report: string): string {
  return report.endsWith('\n') ? report : `${report}\n`;
}

/**
 * The text of the file that is kept beside a briefing: its report, and what was found in it.
 *
 * @param digest of the draft's text, by which an untouched draft is known.
 */
export function sourceTextFile(
  { found }: Pick<Draft, 'found'>,
  report: string,
  digest: string,
): string {
  const block = new Scalar(textAsKept(report));
  block.type = Scalar.BLOCK_LITERAL;
  const document = new Document({
    found: found.map(({ field, found: { value, line, words, note } }) => ({
      ...{ field, value, line, words },
      ...(note !== undefined && { note }),
    })),
    draft: digest,
    text: null,
  });
  document.set('text', block);
  document.commentBefore =
    ' The report behind the briefing of the same name, and what was found in it. It is never published.';
  return document.toString({ lineWidth: 0 });
}
