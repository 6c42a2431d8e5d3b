import { firstDay, lastDay, parsePartialDate } from './partial-date.ts';
import type { SchemaIssue } from './schema-issue.ts';

/** One step of a record that has a history. */
interface DatedStep<Status extends string> {
  status: Status;
  date: string;
  inferred?: boolean | undefined;
  note?: string | undefined;
}

/** How the statuses of a kind of record follow each other. */
interface Course<Status extends string> {
  isBackwards: (before: Status, after: Status) => boolean;
  /** Statuses that interrupt a course without being steps of it. */
  passing?: readonly Status[];
}

/**
 * Finds steps that are inferred or go backwards without a note, and those that are not in order; stops at a date
 * that is not one.
 */
export function* issuesInHistory<Status extends string>(
  history: readonly DatedStep<Status>[],
  { isBackwards, passing = [] }: Course<Status>,
): Generator<SchemaIssue> {
  for (const [index, step] of history.entries()) {
    if (step.inferred && step.note === undefined) {
      yield {
        rule: 'inferred-note',
        message: 'An inferred status needs a reason; say in "note" what it is inferred from.',
        path: [index],
        lacks: ['note'],
      };
    }
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
    const before = above.findLast(({ status }) => !passing.includes(status))?.status;
    if (before && step.note === undefined && isBackwards(before, step.status)) {
      yield {
        rule: 'status-backwards',
        message: `"${step.status}" after "${before}" goes backwards; say in "note" why, or correct the order.`,
        path: [index, 'status'],
      };
    }
  }
}
