import type { Agreement, Step } from './agreement.ts';
import { agreementStatuses } from './agreement.ts';
import type { PublishedBriefing } from './archive.ts';
import { compareText } from './order.ts';
import { chronologicalKey, firstDay, lastDay } from './partial-date.ts';

/** How an agreement stands: its last known step, and how long nobody has spoken of it. */
export interface Standing {
  id: string;
  agreement: Agreement;
  /** The last step of its history. */
  step: Step;
  /** The date of the last briefing that speaks of it. */
  lastWord: string;
  /** Whether its pairs have long had newer briefings, none of which speaks of it. */
  isSilent: boolean;
}

/** Ninety days, in milliseconds: what a quarter of reports leaves out is worth a remark. */
const longSilence = 90 * 24 * 60 * 60 * 1000;

const order = Object.keys(agreementStatuses);

/**
 * How an agreement stands.
 *
 * @param citing the briefings that speak of it, newest first.
 * @param newest the date of the newest briefing on any of its pairs.
 */
export function standingOf(
  id: string,
  agreement: Agreement,
  citing: readonly PublishedBriefing[],
  newest: string | undefined,
): Standing {
  const step = agreement.history.at(-1) as Step;
  const lastWord = citing[0]?.date ?? step.date;
  const silence =
    newest === undefined ? 0 : Date.parse(firstDay(newest)) - Date.parse(lastDay(lastWord));
  const isSilent = silence > longSilence;
  return { id, agreement, step, lastWord, isSilent };
}

/** By how far they have come, then the last word first, then by id. */
export function byStatus(a: Standing, b: Standing): number {
  return (
    order.indexOf(a.step.status) - order.indexOf(b.step.status) ||
    compareText(chronologicalKey(b.lastWord), chronologicalKey(a.lastWord)) ||
    compareText(a.id, b.id)
  );
}
