import { z } from 'zod';
import type { Answer } from './answer.ts';

/** What is held of an address, and since when. */
export const Verdict = z.strictObject({
  state: z.enum(['here', 'moved', 'dead', 'unclear']),
  /** The day on which it was last asked for, ISO 8601. */
  asked: z.iso.date(),
  /** Where it has moved to. */
  movedTo: z.string().optional(),
  /** Why it is dead or unclear, in the middle of a sentence. */
  reason: z.string().optional(),
  /** The first of the days on which nothing was there, each time it was asked for. */
  goneSince: z.iso.date().optional(),
});
export type Verdict = z.infer<typeof Verdict>;

/** After how many days an address is asked for again. */
const daysUntilNext = { here: 14, moved: 14, dead: 14, unclear: 1 } satisfies Record<
  Verdict['state'],
  number
>;

/**
 * Judges an answer. An address is dead only when nothing was there on two different days: hosts
 * have bad days.
 *
 * @param today ISO 8601.
 */
export function verdictOn(answer: Answer, before: Verdict | undefined, today: string): Verdict {
  switch (answer.said) {
    case 'here': {
      const { movedTo } = answer;
      return movedTo === undefined
        ? { state: 'here', asked: today }
        : { state: 'moved', asked: today, movedTo };
    }
    case 'gone': {
      const goneSince = before?.goneSince ?? today;
      const state = goneSince < today ? 'dead' : 'unclear';
      return { state, asked: today, reason: answer.reason, goneSince };
    }
    default:
      return {
        ...{ state: 'unclear', asked: today, reason: answer.reason },
        ...(before?.goneSince !== undefined && { goneSince: before.goneSince }),
      };
  }
}

/** Whether an address is to be asked for today. */
export function isDue(verdict: Verdict | undefined, today: string): boolean {
  if (!verdict) return true;
  const days = (Date.parse(today) - Date.parse(verdict.asked)) / (24 * 60 * 60 * 1000);
  return days >= daysUntilNext[verdict.state] || days < 0;
}
