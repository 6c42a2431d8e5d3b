import { firstDay, lastDay } from '../../../src/model/partial-date.ts';
import { endsOf } from '../../../src/model/period.ts';
import type { Surroundings } from './amount-in-sentence.ts';
import type { DraftFigure } from './draft-figure.ts';
import type { Meaning } from './meaning.ts';
import { needsTime, type ChosenPeriod } from './period-of-figure.ts';
import type { Scene } from './scene.ts';
import type { StatusInWords } from './status-words.ts';

/** What tells, after the name of a structure, that it is not there yet. */
const toBeBuilt =
  /^[^,;]*\b(?:will|planned|proposed|is expected|are expected|to be built|under construction|is due|are due)\b/;

/** A country's expectation is its target where it set one for the time; what is to come is not actual. */
export function statusOfFigure(
  { status, word }: StatusInWords,
  { kind, of }: Meaning,
  chosen: ChosenPeriod,
  { next }: Surroundings,
  { setting, isTargeted }: Scene,
): { status: DraftFigure['status']; note?: string } {
  const isTrade = (of ?? kind).startsWith('trade_');
  if (status === 'forecast' && isTrade && /^expect/.test(word ?? '') && isTargeted(chosen)) {
    return {
      status: 'target',
      note: `“${word ?? ''}”: read as a target, as the report calls what is wanted for that time.`,
    };
  }
  const { published } = setting;
  const ends = chosen.period === undefined ? undefined : endsOf(chosen.period);
  const isToCome = ends && published !== undefined && ends.first > lastDay(published);
  const isOver = ends && published !== undefined && ends.last < firstDay(published);
  // "is expected to reach 3 billion, compared with 2 billion last year"
  if (word === undefined && isOver && status !== 'ceiling') return { status: 'actual' };
  const isLater = status === 'actual' && !needsTime(kind) && toBeBuilt.test(next);
  if (isLater) return { status: 'forecast' };
  if (status === 'actual' && isToCome) {
    return { status: 'forecast', note: 'The time is still to come, so it cannot be actual.' };
  }
  const isRunning = ends && published !== undefined && ends.last > lastDay(published);
  if (status === 'actual' && word === undefined && isRunning && needsTime(kind)) {
    return {
      status: 'forecast',
      note: 'The time is not over, and no word beside it says that this has happened; see whether it is a plan.',
    };
  }
  return { status };
}
