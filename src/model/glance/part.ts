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

export function isMissing<T extends object>(part: Part<T>): part is Missing {
  return 'missing' in part;
}
