import { z } from 'zod';
import { complain, type Complaint } from './complaint.ts';
import { distinct } from './distinct.ts';
import { EdtfDate, firstDay, lastDay, parsePartialDate } from './partial-date.ts';
import { Party } from './party.ts';
import { RecordId } from './record-id.ts';
import { Line, lineOf } from './text.ts';

/** What an instrument is called, after the Vienna Convention on the Law of Treaties, art. 2(1)(a). */
export const agreementKinds = {
  treaty: 'Treaty',
  agreement: 'Agreement',
  protocol: 'Protocol',
  memorandum: 'Memorandum of understanding',
  roadmap: 'Roadmap',
  joint_statement: 'Joint statement',
  contract: 'Contract',
  ppa: 'Power purchase agreement',
  decision: 'Decision',
  framework_partnership: 'Framework partnership',
} as const;
export type AgreementKind = keyof typeof agreementKinds;

/** How far an agreement has come, in the order of the ladder. */
export const ladder = {
  exploratory: 'Exploratory',
  intended: 'Intended',
  under_negotiation: 'Under negotiation',
  agreed_in_principle: 'Agreed in principle',
  signed: 'Signed',
  ratified: 'Ratified',
  in_force: 'In force',
  implementing: 'Being implemented',
  completed: 'Completed',
} as const;

/** What may befall an agreement at any rung. */
export const besideLadder = {
  lapsed: 'Lapsed',
  suspended: 'Suspended',
  terminated: 'Terminated',
  unverified: 'Unverified',
} as const;

export const agreementStatuses = { ...ladder, ...besideLadder } as const;
export type AgreementStatus = keyof typeof agreementStatuses;

const statuses = Object.keys(agreementStatuses) as [AgreementStatus, ...AgreementStatus[]];
const rungs = Object.keys(ladder) as AgreementStatus[];

/** One step in the history of an agreement, as a briefing tells it. */
export const Step = z.strictObject({
  status: z.enum(statuses),
  /** The day of the step, or the day at which the state of things was said. */
  date: EdtfDate,
  /** The briefing that says so: the name of its file. */
  briefing: Line,
  /** What a reader must know to trust the step; needed where the status goes backwards. */
  note: Line.optional(),
});
export type Step = z.infer<typeof Step>;

/** An instrument between parties: `content/agreements/<id>.yml`. */
export const Agreement = z.strictObject({
  /** What it is called in English. */
  title: lineOf(200),
  kind: z.enum(Object.keys(agreementKinds) as [AgreementKind, ...AgreementKind[]]),
  /** Between whom: ISO 3166-1 alpha-2 codes, or known blocs. */
  parties: distinct(Party).min(1).max(12),
  /** The ministries or companies that signed, where not the states themselves. */
  signatories: distinct(RecordId).default([]),
  /** Whether it binds its parties in law; left out where that is not known. */
  binding: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  /** Where it was signed. */
  place: Line.optional(),
  /** Ids from `content/sectors.yml`, the main one first. */
  sectors: distinct(Line).min(1),
  /** What became of it, the oldest step first. */
  history: z
    .array(Step)
    .min(1)
    .check((context) => {
      for (const complaint of complaintsAbout(context.value)) complain(context, complaint);
    }),
});
export type Agreement = z.infer<typeof Agreement>;

function* complaintsAbout(history: Step[]): Generator<Complaint> {
  let reached: AgreementStatus | undefined;
  for (const [index, step] of history.entries()) {
    const before = history[index - 1];
    if (before && before.status in ladder) reached = before.status;
    if (!before || !parsePartialDate(step.date) || !parsePartialDate(before.date)) continue;
    if (lastDay(step.date) < firstDay(before.date)) {
      yield {
        rule: 'order-of-steps',
        message: `"${step.date}" is before "${before.date}" of the step above; put the steps in order, the oldest first.`,
        path: [index, 'date'],
      };
    }
    // What was suspended resumes no lower than where it stood.
    const from =
      before.status === 'suspended' && step.status in ladder && reached ? reached : before.status;
    if (step.note === undefined && goesBackwards(from, step.status)) {
      yield {
        rule: 'status-backwards',
        message: `"${step.status}" after "${from}" goes backwards; say in "note" why, or mend the order.`,
        path: [index, 'status'],
      };
    }
  }
}

/** Down the ladder, or anything after the end of an agreement. */
function goesBackwards(before: AgreementStatus, after: AgreementStatus): boolean {
  if (before === 'terminated' || before === 'lapsed' || before === 'completed') {
    return after !== before;
  }
  const [from, to] = [rungs.indexOf(before), rungs.indexOf(after)];
  return from !== -1 && to !== -1 && to < from;
}
