import { readBriefing, type BriefingReading } from './briefing-fields.ts';
import { digestOf, readBytes } from './parse/bytes.ts';
import { cannotBeRead } from './parse/folder.ts';
import type { Said } from './parse/parse-cache.ts';

/** What a briefing's file says, or why it cannot be read. */
export type Answer = Said<BriefingReading> | { unreadable: string };

/** Reads a briefing's file from the disk: never an exception. */
export function readUnread(path: string): Answer {
  try {
    const bytes = readBytes(path);
    return { digest: digestOf(bytes), reading: readBriefing(bytes) };
  } catch (error) {
    return { unreadable: cannotBeRead('file', error) };
  }
}
