import { hasBeenSigned, type Agreement, type AgreementStatus, type Step } from './agreement.ts';
import type { PublishedBriefing } from './archive.ts';
import { dayNumber } from './day-number.ts';
import { compareText } from './order.ts';
import { chronologicalKey, firstDay, lastDay } from './partial-date.ts';
import { endsOf } from './period.ts';
import type { TimelineEvent } from './timeline.ts';

/** The signs of statuses. */
export const statusSigns = ['full', 'half', 'open', 'struck'] as const;
export type StatusSign = (typeof statusSigns)[number];

/**
 * How far agreements have come, in the order of lists: what runs first, what ended last; with their
 * signs. Within a stage the statuses are in the order of lists, too.
 */
export const agreementStages = {
  running: 'full',
  unverified: 'open',
  signed: 'half',
  proposed: 'open',
  completed: 'full',
  over: 'struck',
  ended: 'struck',
} as const satisfies Record<string, StatusSign>;
export type AgreementStage = keyof typeof agreementStages;

const stageOfStatus: Record<AgreementStatus, AgreementStage> = {
  in_force: 'running',
  implementing: 'running',
  ratified: 'signed',
  signed: 'signed',
  agreed_in_principle: 'proposed',
  under_negotiation: 'proposed',
  intended: 'proposed',
  exploratory: 'proposed',
  unverified: 'unverified',
  completed: 'completed',
  suspended: 'ended',
  lapsed: 'ended',
  terminated: 'ended',
};

/** Returns the sign of a step at its date. */
export function signOf(status: AgreementStatus): StatusSign {
  return agreementStages[stageOfStatus[status]];
}

type Known = Pick<AgreementWithStatus, 'step' | 'periodEnded' | 'later'>;

/** Returns the sign of an agreement now, which need not be that of its last step. */
export function signNow(agreement: Known): StatusSign {
  return agreementStages[stageOf(agreement)];
}

/** Returns the signs of an agreement in order, each with the EDTF date from which it applies; the last applies now. */
export function signsOf(
  agreement: Known & Pick<AgreementWithStatus, 'agreement'>,
): { sign: StatusSign; date: string }[] {
  const signs = agreement.agreement.history.map(({ status, date }) => ({
    sign: signOf(status),
    date,
  }));
  const next = unverifiedSince(agreement);
  const changed = agreement.periodEnded ?? (next && dateOfLater(next));
  return changed === undefined ? signs : [...signs, { sign: signNow(agreement), date: changed }];
}

/** Returns the stage of an agreement: that of its last step, unless its period has ended or it may have been replaced. */
export function stageOf(agreement: Known): AgreementStage {
  if (agreement.periodEnded !== undefined) return 'over';
  return unverifiedSince(agreement) ? 'unverified' : stageOfStatus[agreement.step.status];
}

/**
 * Returns the signed later agreement since which nothing in this archive shows that one in force still is;
 * undefined where nothing is in doubt.
 */
export function unverifiedSince({ step, periodEnded, later }: Known): LaterAgreement | undefined {
  if (periodEnded !== undefined || step.status !== 'in_force') return undefined;
  return later.find(({ agreement }) => hasBeenSigned(agreement));
}

/** An agreement with its last known step and the date of the latest report on it. */
export interface AgreementWithStatus {
  id: string;
  agreement: Agreement;
  step: Step;
  /** The step at which it was signed; absent where this archive does not say when. */
  signed?: Step | undefined;
  /** The event at which it was signed, or else took its latest step. */
  occasion?: TimelineEvent | undefined;
  /** The EDTF date of the latest briefing that mentions it; absent where none does. */
  lastReported?: string | undefined;
  /** The slug of that briefing. */
  lastReport?: string | undefined;
  /** What is known of an agreement that no briefing mentions. */
  unreported?: Unreported | undefined;
  /** Whether its pairs have had briefings that are much newer, none of which mentions it. */
  isStale: boolean;
  /** The last day of the period of a plan that is over although no end of the plan is reported. */
  periodEnded?: string | undefined;
  later: LaterAgreement[];
}

interface Unreported {
  /** The EDTF date of the text that shows its latest step, or else of that step. */
  shown: string;
  /** The EDTF date of the newest briefing of the archive. */
  newest?: string | undefined;
}

/** A later agreement on the same subject. */
export interface LaterAgreement {
  id: string;
  agreement: Agreement;
  /** Whether a report says that it replaces the earlier one. */
  replaces: boolean;
}

/** What the archive holds on an agreement apart from its record. */
export interface StatusContext {
  /** The briefings that mention it, newest first. */
  citing?: readonly PublishedBriefing[];
  /** The EDTF date of the newest briefing on any of its pairs. */
  newestOfPairs?: string | undefined;
  /** The EDTF date of the newest briefing of the archive. */
  newest?: string | undefined;
  later?: LaterAgreement[] | undefined;
}

/** In days: after a quarter of a year without a report, readers are warned. */
const longSilence = 90;

const stages = Object.keys(agreementStages);
const statuses = Object.keys(stageOfStatus);

/** Statuses that end with the period that a plan covers. */
const withinPeriod: readonly AgreementStatus[] = ['signed', 'ratified', 'in_force', 'implementing'];

/** Returns an agreement with its status at the date of the newest briefing. */
export function withStatus(
  id: string,
  agreement: Agreement,
  { citing = [], newestOfPairs, newest, later = [] }: StatusContext = {},
): AgreementWithStatus {
  const { history, covers } = agreement;
  const step = history.at(-1) as Step;
  const signed = signingIn(agreement);
  const { date: lastReported, slug: lastReport } = citing[0] ?? {};
  const text = agreement.texts.find(({ id }) => id === step.text);
  const unreported =
    lastReported === undefined ? { shown: text?.date ?? step.date, newest } : undefined;
  const end = covers === undefined ? undefined : endsOf(covers).last;
  const isOver = end !== undefined && newest !== undefined && end < firstDay(newest);
  const periodEnded = isOver && withinPeriod.includes(step.status) ? end : undefined;
  const isStale = isSilent(lastReported, newestOfPairs);
  const latest = { lastReported, lastReport, unreported, isStale };
  return { id, agreement, step, signed, ...latest, periodEnded, later };
}

/**
 * Returns whether nothing has been reported for a long time.
 *
 * @param newest the EDTF date of the newest briefing that could have reported something.
 */
export function isSilent(lastReported: string | undefined, newest: string | undefined): boolean {
  if (newest === undefined || lastReported === undefined) return false;
  return dayNumber(newest) - dayNumber(lastDay(lastReported)) > longSilence;
}

function signingIn({ history }: Agreement): Step | undefined {
  return history.find(({ status }) => status === 'signed');
}

/**
 * Returns the later agreements on the subject of each, by the id of the earlier one: those that
 * replace it first, then the earliest first, then by id.
 */
export function laterAgreements(
  agreements: ReadonlyMap<string, Agreement>,
): Map<string, LaterAgreement[]> {
  const later = [...agreements].flatMap(([id, agreement]) => {
    const { supersedes, follows } = agreement;
    const earlier = new Set([...supersedes, ...follows]);
    return Array.from(earlier, (of) => ({
      of,
      entry: { id, agreement, replaces: supersedes.includes(of) },
    }));
  });
  const byEarlier = Map.groupBy(later, ({ of }) => of);
  return new Map(
    Array.from(byEarlier, ([id, found]) => [id, found.map(({ entry }) => entry).sort(byReplacing)]),
  );
}

function byReplacing(a: LaterAgreement, b: LaterAgreement): number {
  return (
    Number(b.replaces) - Number(a.replaces) ||
    compareText(chronologicalKey(dateOfLater(a)), chronologicalKey(dateOfLater(b))) ||
    compareText(a.id, b.id)
  );
}

/** Returns the EDTF date of the signing of a later agreement, or else of its latest step. */
export function dateOfLater({ agreement }: Pick<LaterAgreement, 'agreement'>): string {
  return dateOf({ signed: signingIn(agreement), step: agreement.history.at(-1) as Step });
}

/** Returns what a later agreement is to an earlier one, as far as this archive knows. */
export function relationOf(
  earlier: Pick<AgreementWithStatus, 'step' | 'periodEnded'>,
  { agreement, replaces }: LaterAgreement,
): 'replaces' | 'follows' | 'will replace' | 'may replace' {
  if (replaces && hasBeenSigned(agreement)) return 'replaces';
  const hasEnded = earlier.periodEnded !== undefined || ended.includes(earlier.step.status);
  if (hasEnded) return 'follows';
  return replaces ? 'will replace' : 'may replace';
}

const ended: readonly AgreementStatus[] = ['completed', 'lapsed', 'terminated'];

/** Compares by stage and status in the order of lists, then the latest signed first, then by id. */
export function byStatus(a: AgreementWithStatus, b: AgreementWithStatus): number {
  return (
    stages.indexOf(stageOf(a)) - stages.indexOf(stageOf(b)) ||
    statuses.indexOf(a.step.status) - statuses.indexOf(b.step.status) ||
    laterDateFirst(dateOf(a), dateOf(b)) ||
    compareText(a.id, b.id)
  );
}

/** Returns the EDTF date by which an agreement is listed. */
export function dateOf({ signed, step }: Pick<AgreementWithStatus, 'signed' | 'step'>): string {
  return (signed ?? step).date;
}

function laterDateFirst(a: string, b: string): number {
  return compareText(chronologicalKey(b), chronologicalKey(a));
}
