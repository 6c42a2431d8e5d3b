import { isChange } from './change-words.ts';
import type { PrintedAmount } from './printed-amounts.ts';

/** The lower end of a range is measured as the upper one is; a bare number that begins none is nothing. */
export function inRanges(sentence: string, amounts: readonly PrintedAmount[]): PrintedAmount[] {
  return amounts.flatMap((amount, at) => {
    const next = amounts[at + 1];
    const before = amounts[at - 1];
    const isLower = next !== undefined && isRange(sentence, amount, next);
    if (isLower) {
      const isBare = amount.measure.dimension === 'number' && amount.counted === undefined;
      return [
        {
          ...amount,
          ...(isBare && { measure: next.measure, counted: next.counted }),
          scale: amount.scale ?? next.scale,
          rangeEnd: 'lower' as const,
        },
      ];
    }
    if (before !== undefined && isRange(sentence, before, amount)) {
      return [{ ...amount, approx: before.approx || amount.approx, rangeEnd: 'upper' as const }];
    }
    return amount.measure.dimension === 'number' && amount.counted === undefined ? [] : [amount];
  });
}

function isRange(sentence: string, lower: PrintedAmount, upper: PrintedAmount): boolean {
  const between = sentence.slice(lower.end, upper.start);
  const isBare = lower.measure.dimension === 'number' && lower.counted === undefined;
  const same = isBare || (lower.measure.unit === upper.measure.unit && lower.counted === undefined);
  if (!same || (Number(lower.value) >= Number(upper.value) && lower.scale === upper.scale))
    return false;
  if (/^\s?[-–—]\s?$/.test(between)) return true;
  const start = sentence.slice(0, lower.start);
  if (/^\s?to\s?$/.test(between))
    return (
      !/\b(?:rose|grew|up|increased|raised?|fell|down) from\s$/.test(start) &&
      (isBare || !(/\bfrom\s$/.test(start) || isChange(start, between)))
    );
  return /^\s?and\s?$/.test(between) && /\bbetween\s$/i.test(start);
}
