/** What a chart draws, or what the archive lacks for it. */
export type Part<T> = T | Missing;

export interface Missing {
  missing: MissingPart;
}

/** What no report of the archive has. */
export type MissingPart =
  | 'trade-value'
  | 'trade-value-but-growth'
  | 'trade-directions'
  | 'total-investment'
  | 'quantity'
  | 'agreement'
  | 'event';

/** Returns what charts draw to the scale of the first of them: its part, and another one if that is in the same unit. */
export function partsOfScale<T extends { unit: string }>(part: Part<T>, beside?: Part<T>): T[] {
  if (isMissing(part)) return [];
  return beside && !isMissing(beside) && beside.unit === part.unit ? [part, beside] : [part];
}

export function isMissing<T extends object>(part: Part<T>): part is Missing {
  return 'missing' in part;
}
