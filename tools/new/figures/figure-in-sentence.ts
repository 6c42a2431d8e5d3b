import { surroundingsOf } from './amount-in-sentence.ts';
import { baseOf } from './base-of-growth.ts';
import { isChange } from './change-words.ts';
import { isDenied } from './denied.ts';
import { meaningOf } from './meaning-of-amount.ts';
import type { Unread } from './meaning.ts';
import type { PrintedAmount } from './printed-amounts.ts';
import type { ReadFigure, Scene } from './scene.ts';
import { sidesOfFigure } from './sides-of-figure.ts';
import { statusOfFigure } from './status-of-figure.ts';
import { statusOf } from './status-words.ts';
import { timeOfFigure } from './time-of-figure.ts';
import { isApposition } from './words-carried-on.ts';

/**
 * Reads one amount of a sentence; undefined where it is no figure.
 *
 * @param previous the figure before it in the sentence.
 */
export function readFigure(
  scene: Scene,
  at: number,
  previous: ReadFigure | undefined,
): ReadFigure | Unread | undefined {
  const amount = scene.amounts[at];
  if (amount === undefined) return undefined;
  if (amount.rangeEnd === 'upper' && previous && scene.adjacent) return upperEnd(amount, previous);
  const around = surroundingsOf(scene.sentence, scene.amounts, at, scene.periods);
  const meaning = meaningOf(amount, around, scene.adjacent, scene.earlier?.meaning);
  if (meaning === undefined || 'reason' in meaning) return meaning;
  const carriesOn = scene.adjacent !== undefined && isApposition(around.bare);
  if (carriesOn && meaning.kind === 'growth_rate' && scene.isAdjacentUnread) {
    return { reason: 'It is not told whose the amount before it is.', meaning };
  }
  const said = statusOf(around, amount.isCeiling, previous?.plainStatus);
  const chosen = meaning.isConverted
    ? (previous?.chosen ?? {})
    : timeOfFigure(scene, at, meaning, said, previous);
  const sides = sidesOfFigure(meaning, scene, at, around, previous);
  if ('reason' in sides) return { ...sides, meaning };
  const base =
    meaning.kind === 'growth_rate' ? baseOf(chosen, around, scene.periods, amount.end) : {};
  if (base.reason !== undefined) return { reason: base.reason, meaning };
  const { status, note } = meaning.isConverted
    ? { status: previous?.draft.status ?? said.status }
    : statusOfFigure(said, meaning, chosen, around, scene);
  if ((status === 'actual' || status === 'forecast') && isDenied(around.before)) {
    return { reason: 'The words deny it, or say that it is still to come.', meaning };
  }
  if (meaning.kind !== 'growth_rate' && isChange(around.bare, around.after)) {
    return { reason: 'It is by how much something changed, not how much it is.', meaning };
  }
  const { country, partner, direction } = sides;
  const rangeNote = amount.rangeEnd && `The ${amount.rangeEnd} end of a range`;
  const draftNote = [meaning.scope, rangeNote].filter(Boolean).join('; ');
  return {
    draft: {
      kind: meaning.kind,
      of: meaning.of,
      what: meaning.what,
      value: (meaning.isNegative && Number(amount.value) !== 0 ? '-' : '') + amount.value,
      scale: amount.scale,
      unit: meaning.unit,
      period: chosen.period,
      base: base.base,
      reporter: scene.reporter,
      country,
      partner,
      direction,
      status,
      approx: amount.approx ? 'true' : undefined,
      asPrinted: amount.asPrinted,
      note: draftNote || undefined,
    },
    meaning,
    sides,
    chosen,
    plainStatus: status === 'ceiling' ? said.plain : status,
    notes: [
      ...[chosen.note, base.note, sides.note, note, meaning.note, amount.measure.note],
    ].filter((one) => one !== undefined),
  };
}

/** The upper end of a range differs from the lower one in its number alone. */
function upperEnd(amount: PrintedAmount, lower: ReadFigure): ReadFigure {
  const { scope, isNegative } = lower.meaning;
  return {
    ...lower,
    draft: {
      ...lower.draft,
      value: (isNegative ? '-' : '') + amount.value,
      scale: amount.scale,
      asPrinted: amount.asPrinted,
      note: [scope, 'The upper end of a range'].filter(Boolean).join('; '),
    },
  };
}
