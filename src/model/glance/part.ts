/** What a chart draws, or a sentence that says why there is none. */
export type Part<T> = T | Missing;

export interface Missing {
  missing: string;
}

export function isMissing<T extends object>(part: Part<T>): part is Missing {
  return 'missing' in part;
}
