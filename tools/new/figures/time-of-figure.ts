import type { Meaning } from './meaning.ts';
import { needsTime, periodOf, periodUnsaid, type ChosenPeriod } from './period-of-figure.ts';
import type { ReadFigure, Scene } from './scene.ts';
import type { StatusInWords } from './status-words.ts';

/** When it is of: as the sentence says, else as the sentences before, else by its kind. */
export function timeOfFigure(
  scene: Scene,
  at: number,
  { kind, isYearly, isOverTime: isOf }: Meaning,
  { status }: StatusInWords,
  previous: ReadFigure | undefined,
): ChosenPeriod {
  const { setting, earlier, farther } = scene;
  const before = previous ?? earlier;
  const said = periodOf(kind, at, scene, before?.chosen, setting.published);
  const isUndated = /^\s+as soon as possible\b/.test(scene.sentence.slice(scene.amounts[at]?.end));
  if (said && !isUndated) return said;
  const isAhead = status !== 'actual';
  const carried = before ?? (isAhead ? farther : undefined);
  const isOverTime = (needsTime(kind) || isOf === true) && isYearly !== true;
  const fits =
    carried && needsTime(carried.meaning.kind) && (carried.draft.status !== 'actual') === isAhead;
  if (isOverTime && fits && !isUndated && carried.chosen.words !== undefined) {
    if (carried === previous) return carried.chosen;
    const { period, words, note } = carried.chosen;
    const why = `No words say when here; “${words}” stands before.`;
    return { period, words, note: [why, period === undefined && note].filter(Boolean).join(' ') };
  }
  if (status === 'target' && isOverTime && kind !== 'growth_rate') {
    return setting.published === undefined
      ? periodUnsaid(false, undefined)
      : { period: setting.published, note: 'No words say by when; it is the report’s own date.' };
  }
  return periodUnsaid(isOverTime, setting.published);
}
