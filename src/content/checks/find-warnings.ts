import type { Content } from '../read-content.ts';
import { byPosition, type Problem } from '../parse/problem.ts';
import type { Check, CheckContext } from './check.ts';
import { sourceTextOfBriefing } from './source-text-of-briefing.ts';
import { closeToSource } from './close-to-source.ts';
import { reportedBefore } from './reported-before.ts';

const checks: Check[] = [sourceTextOfBriefing, closeToSource, reportedBefore];

/** What an editor should look at again and may decide to leave, in the order of reports. */
export function findWarnings(content: Content, context: CheckContext): Problem[] {
  return checks.flatMap((check) => check(content, context)).sort(byPosition);
}
