import { z } from 'zod';
import { chosenFrom, distinct, Flag, oneOf, RecordId } from './fields.ts';
import { addIssue, type SchemaIssue } from './schema-issue.ts';
import { EdtfDate, firstDay, lastDay, parsePartialDate } from './partial-date.ts';
import { Party } from './party.ts';
import { Line, lineUpTo } from './text.ts';

/** The names of instruments, after the Vienna Convention on the Law of Treaties, art. 2(1)(a). */
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

/** Statuses that an agreement may have after any step of the ladder. */
export const besideLadder = {
  lapsed: 'Lapsed',
  suspended: 'Suspended',
  terminated: 'Terminated',
  unverified: 'Unverified',
} as const;

export const agreementStatuses = { ...ladder, ...besideLadder } as const;
export type AgreementStatus = keyof typeof agreementStatuses;

const rungs = Object.keys(ladder) as AgreementStatus[];

/** One step in the history of an agreement, as a briefing reports it. */
export const Step = z.strictObject({
  status: oneOf(agreementStatuses).describe(
    'How far it had come; a pause or an end stands beside the ladder.',
  ),
  date: EdtfDate.describe('The day of the step, or the day at which the state of things was said.'),
  briefing: Line.describe('The briefing that says so: the name of its file.'),
  note: Line.optional().describe(
    'What a reader must know to trust the step; needed where the status goes backwards.',
  ),
});
export type Step = z.infer<typeof Step>;

/** An instrument between parties: `content/agreements/<id>.yml`. */
export const Agreement = z.strictObject({
  title: lineUpTo(200).describe('What it is called in English.'),
  kind: oneOf(agreementKinds).describe('What the instrument is called.'),
  parties: distinct(Party)
    .min(1)
    .max(12)
    .describe('Between whom: ISO 3166-1 alpha-2 codes, or known blocs.'),
  signatories: distinct(chosenFrom('organisation', RecordId))
    .default([])
    .describe('The ministries or companies that signed, where not the states themselves.'),
  binding: Flag.optional().describe(
    'Whether it binds its parties in law; left out where that is not known.',
  ),
  place: chosenFrom('place', Line).optional().describe('Where it was signed.'),
  sectors: distinct(chosenFrom('sector', Line))
    .min(1)
    .describe('Ids from `content/sectors.yml`, the main one first.'),
  history: z
    .array(Step)
    .min(1)
    .check((context) => {
      for (const issue of issuesIn(context.value)) addIssue(context, issue);
    })
    .describe('What became of it, the oldest step first.'),
});
export type Agreement = z.infer<typeof Agreement>;

function* issuesIn(history: Step[]): Generator<SchemaIssue> {
  for (const [index, step] of history.entries()) {
    const above = history.slice(0, index);
    if (![...above, step].every(({ date }) => parsePartialDate(date))) return;
    const later = above.find(({ date }) => lastDay(step.date) < firstDay(date));
    if (later) {
      yield {
        rule: 'order-of-steps',
        message: `"${step.date}" is before "${later.date}" of a step above; put the steps in order, the oldest first.`,
        path: [index, 'date'],
      };
    }
    const before = statusBefore(above);
    if (before && step.note === undefined && goesBackwards(before, step.status)) {
      yield {
        rule: 'status-backwards',
        message: `"${step.status}" after "${before}" goes backwards; say in "note" why, or mend the order.`,
        path: [index, 'status'],
      };
    }
  }
}

/** Returns the last status before a pause or a doubt, which are not steps down the ladder. */
function statusBefore(above: Step[]): AgreementStatus | undefined {
  const passing: AgreementStatus[] = ['suspended', 'unverified'];
  return above.findLast(({ status }) => !passing.includes(status))?.status;
}

/** Returns whether a step goes down the ladder, or is one after the end of an agreement. */
function goesBackwards(before: AgreementStatus, after: AgreementStatus): boolean {
  if (before === 'terminated' || before === 'lapsed' || before === 'completed') {
    return after !== before;
  }
  const [from, to] = [rungs.indexOf(before), rungs.indexOf(after)];
  return from !== -1 && to !== -1 && to < from;
}
