import type { CountryInSentence } from './countries-in-sentence.ts';
import type { DraftFigure, FigureSetting } from './draft-figure.ts';
import type { Meaning } from './meaning.ts';
import type { ChosenPeriod } from './period-of-figure.ts';
import type { PeriodInWords } from './periods-in-words.ts';
import type { PrintedAmount } from './printed-amounts.ts';
import type { Sides } from './sides.ts';

/** A figure as it was read, with what the next one may take over. */
export interface ReadFigure {
  draft: DraftFigure;
  meaning: Meaning;
  sides: Sides;
  chosen: ChosenPeriod;
  /** The status without what "up to" makes of it. */
  plainStatus: DraftFigure['status'];
  /** How it follows from the words, in sentences. */
  notes: string[];
}

/** A sentence with all that was found in it, and what stands before it. */
export interface Scene {
  sentence: string;
  amounts: readonly PrintedAmount[];
  periods: readonly PeriodInWords[];
  countries: readonly CountryInSentence[];
  /** Whether it tells of what passes one place, or goes on about that. */
  isOfOnePlace: boolean;
  reporter: string;
  setting: FigureSetting;
  /** What the amount right before it measures; not that of any figure before. */
  adjacent?: Meaning;
  /** Whether that amount could not be read in full. */
  isAdjacentUnread: boolean;
  /** The last figure of the sentences before, in the same paragraph or one that this one points to. */
  earlier?: ReadFigure;
  /** The last one of the paragraph before. */
  farther?: ReadFigure;
  /** Whether the report sets a target for a time. */
  isTargeted: (chosen: ChosenPeriod) => boolean;
}
