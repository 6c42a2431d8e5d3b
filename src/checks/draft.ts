import { fieldsOf } from '../reading/briefing.ts';
import type { BriefingFile } from '../reading/content.ts';

/** Whether a briefing's file says that it is a draft, and does not say it twice. */
export function isDraft(file: Pick<BriefingFile, 'data' | 'sound' | 'findings'>): boolean {
  return fieldsOf(file).draft === true && !file.findings.some(({ rule }) => rule === 'unique-key');
}
