import type { Step } from '../agreement.ts';
import { agreementStages, stageOf, type AgreementWithStatus } from '../agreement-status.ts';
import type { Dossier } from '../dossier.ts';
import { compareText } from '../order.ts';
import { chronologicalKey } from '../partial-date.ts';
import type { TimelineEvent } from '../timeline.ts';
import type { Part } from './part.ts';

const mostRows = 10;

/** An agreement, or several that took the same step at one event and none before or since. */
export interface Lifeline {
  agreements: AgreementWithStatus[];
  /** The event, of several agreements. */
  event?: TimelineEvent | undefined;
  /** The steps of the first, as those of the others are the same. */
  steps: readonly Step[];
  /** The EDTF date of the latest report on any of them; absent where there is none. */
  lastReported?: string | undefined;
}

export interface Lifelines {
  /** Ordered by stage, those in force first; within a stage, binding ones first. */
  rows: Lifeline[];
  /** How many agreements are left out. */
  left: number;
  /** The first day that is drawn, ISO 8601. */
  from: string;
}

const stages = Object.keys(agreementStages);

/** Kinds of instruments that count as binding where the record does not say. */
const bindingKinds: readonly string[] = [
  'treaty',
  'agreement',
  'protocol',
  'contract',
  'ppa',
  'decision',
];

export function lifelinesIn({ agreements, timeline }: Dossier, from: string): Part<Lifelines> {
  if (agreements.length === 0) return { missing: 'agreement' };
  const eventIds = new Map<string, string>();
  const events = new Map<string, TimelineEvent>();
  for (const entry of timeline) {
    if (entry.type === 'event') events.set(entry.id, entry);
    else if (entry.event !== undefined) eventIds.set(entry.agreement, entry.event);
  }
  const groups = Map.groupBy(agreements, (one) => {
    const event = one.agreement.history.length === 1 ? eventIds.get(one.id) : undefined;
    return event === undefined ? one.id : `${event} ${one.step.status} ${stageOf(one)}`;
  });
  const rows = Array.from(groups.values(), (group): Lifeline => {
    const [{ id, agreement }] = group as [AgreementWithStatus];
    const [latest] = group.flatMap(({ lastReported }) => lastReported ?? []).sort(latestFirst);
    const event = group.length > 1 ? events.get(eventIds.get(id) ?? '') : undefined;
    return { agreements: group, event, steps: agreement.history, lastReported: latest };
  }).sort((a, b) => rankOf(a) - rankOf(b));
  const shown = rows.slice(0, mostRows);
  const count = shown.reduce((sum, { agreements }) => sum + agreements.length, 0);
  return { rows: shown, left: agreements.length - count, from };
}

/** Returns the rank of a row: by the stage of its agreements, then binding ones and groups of several first. */
function rankOf({ agreements }: Lifeline): number {
  const [first] = agreements;
  if (!first) return Infinity;
  const { binding, kind } = first.agreement;
  const binds = agreements.length > 1 || (binding ?? bindingKinds.includes(kind));
  return stages.indexOf(stageOf(first)) * 2 + (binds ? 0 : 1);
}

function latestFirst(a: string, b: string): number {
  return compareText(chronologicalKey(b), chronologicalKey(a));
}
