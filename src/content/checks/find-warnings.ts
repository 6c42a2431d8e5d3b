import type { Content } from '../read-content.ts';
import { byPlace, type Problem } from '../parse/problem.ts';
import type { Check, Circumstances } from './check.ts';
import { clippingOfBriefing } from './source-text-of-briefing.ts';
import { closeToSource } from './close-to-source.ts';
import { toldBefore } from './reported-before.ts';

const checks: Check[] = [clippingOfBriefing, closeToSource, toldBefore];

/** What an editor should look at again and may decide to leave, in the order of reports. */
export function findWarnings(content: Content, circumstances: Circumstances): Problem[] {
  return checks.flatMap((check) => check(content, circumstances)).sort(byPlace);
}
