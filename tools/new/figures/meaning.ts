import type { FigureKind } from '../../../src/model/figure-kinds.ts';

/** What an amount measures. */
export interface Meaning {
  kind: FigureKind;
  of?: FigureKind;
  what?: string;
  unit: string;
  isNegative?: boolean;
  /** It is that of some goods among others. */
  isListed?: boolean;
  /** It is the amount before it, in another currency. */
  isConverted?: boolean;
  /** A scope, for the reader. */
  scope?: string;
  /** Whether it means nothing without a time, though others of its kind do. */
  isOverTime?: boolean;
  /** Whether it is so in any one year. */
  isYearly?: boolean;
  /** A doubt, for the editor. */
  note?: string;
}

/** Why an amount is no figure, in a sentence. */
export interface Unread {
  reason: string;
  /** What it measures, where that much is told. */
  meaning?: Meaning;
}
