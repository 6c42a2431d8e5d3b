import type { z } from 'zod';

/** The lists from which editors choose: ISO's, the content's, and such with a few words added. */
export type Choice =
  | 'country'
  /** A country or a bloc. */
  | 'party'
  /** A country, or all of them. */
  | 'partner'
  | 'sector'
  | 'source'
  /** A source, or a name of any other. */
  | 'agency'
  | 'person'
  | 'organisation'
  /** An organisation, or nobody whom the report names. */
  | 'reporter'
  | 'agreement'
  | 'event'
  /** A known place, or any other. */
  | 'place'
  | 'unit';

/**
 * Tells programs, which help editors choose, from which list a value is. The schema itself takes any
 * text of the right form: whether an entry exists is for the checks, which know the other files.
 */
export function chosenFrom<T extends z.ZodType>(choice: Choice, schema: T): T {
  return schema.meta({ choice });
}
