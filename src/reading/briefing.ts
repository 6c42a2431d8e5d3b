import { Briefing } from '../model/briefing.ts';
import { decode } from './decode.ts';
import { readDocument, type DocumentReading } from './document.ts';
import { findingsAboutFigures } from './figures-in-text.ts';
import { bodyAfterFrontmatter } from './frontmatter.ts';

/** What one briefing's file says, as far as it can be told without looking at another file. */
export type BriefingReading = Omit<DocumentReading<Briefing>, 'body'>;

/** Reads a briefing from the bytes of its file: all findings at once, never an exception. */
export function readBriefing(bytes: Uint8Array): BriefingReading {
  const { body, ...reading } = readDocument(Briefing, bytes);
  const { figures = [] } = fieldsOf(reading);
  if (figures.length > 0) {
    reading.findings.push(...findingsAboutFigures(figures, body, reading.places));
  }
  return reading;
}

/** The fields that can be relied on. */
export function fieldsOf<T>({ data, sound }: { data?: T; sound?: Partial<T> }): Partial<T> {
  return data ?? sound ?? {};
}

/** The Markdown after the frontmatter of a file that was read without findings. */
export function bodyOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return 'text' in decoded ? bodyAfterFrontmatter(decoded.text) : '';
}
