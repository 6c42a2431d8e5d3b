import { fileDigest, readBytes } from './parse/bytes.ts';
import { cannotBeRead } from './parse/folder.ts';
import type { ParsedFile } from './parse/parse-cache.ts';
import { Briefing } from '../model/briefing.ts';
import { decode } from './parse/decode.ts';
import { parseDocument, type ParsedDocument } from './parse/document.ts';
import { problemsInFigures } from './parse/figures-in-text.ts';
import { bodyAfterFrontmatter, splitFrontmatter } from './parse/frontmatter.ts';
import { parseYaml, type Places } from './parse/yaml.ts';

/** What one briefing's file says, as far as it can be told without looking at another file. */
export type ParsedBriefing = Omit<ParsedDocument<Briefing>, 'body' | 'hasText' | 'places'>;

/** Reads a briefing from the bytes of its file: all problems at once, never an exception. */
export function parseBriefing(bytes: Uint8Array): ParsedBriefing {
  const { body, hasText, places, ...reading } = parseDocument(Briefing, bytes);
  const { figures = [] } = fieldsOf(reading);
  // Where no text is written yet, that is what is missing, not each figure in it.
  if (hasText) reading.problems.push(...problemsInFigures(figures, body, places));
  return reading;
}

/** Where the fields stand in the file of a briefing; nowhere, where it has none. */
export function placesInBriefing(bytes: Uint8Array): Places {
  const decoded = decode(bytes);
  if ('problem' in decoded) return {};
  const parts = splitFrontmatter(decoded.text);
  return 'problem' in parts ? {} : parseYaml(parts.yaml, parts.yamlLine).places;
}

/** A Markdown body, and the line of its file on which it begins. */
export interface PlacedBody {
  text: string;
  line: number;
}

/** The body of a briefing where it stands in its file; empty, where that cannot be told. */
export function bodyInBriefing(bytes: Uint8Array): PlacedBody {
  const decoded = decode(bytes);
  const parts = 'problem' in decoded ? decoded : splitFrontmatter(decoded.text);
  return 'problem' in parts ? { text: '', line: 1 } : { text: parts.body, line: parts.bodyLine };
}

/** The fields that can be relied on. */
export function fieldsOf<T>({ data, sound }: { data?: T; sound?: Partial<T> }): Partial<T> {
  return data ?? sound ?? {};
}

/** The Markdown after the frontmatter of a file that was read without problems. */
export function bodyOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return 'text' in decoded ? bodyAfterFrontmatter(decoded.text) : '';
}

/** What a briefing's file says, or why it cannot be read. */
export type Answer = ParsedFile<ParsedBriefing> | { unreadable: string };

/** Reads a briefing's file from the disk: never an exception. */
export function parseBriefingFile(path: string): Answer {
  try {
    const bytes = readBytes(path);
    return { digest: fileDigest(bytes), reading: parseBriefing(bytes) };
  } catch (error) {
    return { unreadable: cannotBeRead('file', error) };
  }
}
