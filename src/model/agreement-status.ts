import type { Agreement, Step } from './agreement.ts';
import { agreementStatuses } from './agreement.ts';
import type { PublishedBriefing } from './archive.ts';
import { compareText } from './order.ts';
import { chronologicalKey, firstDay, lastDay } from './partial-date.ts';

/** An agreement with its last known step and the date of the latest report on it. */
export interface AgreementWithStatus {
  id: string;
  agreement: Agreement;
  step: Step;
  /** The date of the latest briefing that mentions it. */
  lastReported: string;
  /** Whether its pairs have had briefings that are much newer, none of which mentions it. */
  isStale: boolean;
}

/** Ninety days, in milliseconds: after a quarter of a year without a report, readers are warned. */
const longSilence = 90 * 24 * 60 * 60 * 1000;

const order = Object.keys(agreementStatuses);

/**
 * Returns an agreement with its present status.
 *
 * @param citing the briefings that mention it, newest first.
 * @param newest the date of the newest briefing on any of its pairs.
 */
export function withStatus(
  id: string,
  agreement: Agreement,
  citing: readonly PublishedBriefing[],
  newest: string | undefined,
): AgreementWithStatus {
  const step = agreement.history.at(-1) as Step;
  const lastReported = citing[0]?.date ?? step.date;
  const silence =
    newest === undefined ? 0 : Date.parse(firstDay(newest)) - Date.parse(lastDay(lastReported));
  const isStale = silence > longSilence;
  return { id, agreement, step, lastReported, isStale };
}

/** Compares by status in the order of the table, then the latest reported first, then by id. */
export function byStatus(a: AgreementWithStatus, b: AgreementWithStatus): number {
  return (
    order.indexOf(a.step.status) - order.indexOf(b.step.status) ||
    compareText(chronologicalKey(b.lastReported), chronologicalKey(a.lastReported)) ||
    compareText(a.id, b.id)
  );
}
