import { parseBriefing, type ParsedBriefing } from './briefing-fields.ts';
import { fileDigest, readBytes } from './parse/bytes.ts';
import { cannotBeRead } from './parse/folder.ts';
import type { ParsedFile } from './parse/parse-cache.ts';

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
