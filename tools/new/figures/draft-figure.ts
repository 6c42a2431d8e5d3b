import type { z } from 'zod';
import type { Figure } from '../../../src/model/figure.ts';
import type { NameFinder } from '../../../src/words/name-finder.ts';

/**
 * A figure as the frontmatter of a draft has it: text throughout, and without a period where the
 * report's words do not tell it, e.g. "this year" in a report of which the date is unknown.
 */
export type DraftFigure = Omit<z.input<typeof Figure>, 'period'> & { period?: string };

/** What must be known of a report to understand its numbers. */
export interface FigureSetting {
  /** When it was published, an EDTF date; absent where that is unknown. */
  published?: string;
  /** What it is about: ISO 3166-1 alpha-2 codes, the main actor first where one is. */
  countries: readonly string[];
  names: NameFinder;
  /** The country of an organisation, e.g. of a ministry that plans its country's exports. */
  countryOf?: (organisation: string) => string | undefined;
}
