import { z } from 'zod';
import { complain } from './complaint.ts';
import { CountryCode } from './country.ts';
import { distinct } from './distinct.ts';
import { pairIdForm } from './pair.ts';
import { Line, quoted } from './text.ts';

/** How many results a reader sees at a glance: what is relevant must be among them. */
export const atAGlance = 5;

/** One id, or a list of them. */
const OneOrMore = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), distinct(Line).min(1))
  .optional();

/** Something that readers search for, and what they must find: an entry of `content/queries.yml`. */
export const LabelledQuery = z
  .strictObject({
    /** What is typed into the search box. */
    q: Line,
    /** The conditions that the page's controls set. */
    pair: z
      .string()
      .regex(pairIdForm, 'expected two ISO codes in lower case, as in "la-vn".')
      .optional(),
    country: CountryCode.optional(),
    /** Ids from `content/sectors.yml`, any of which will do. */
    sector: OneOrMore,
    /** Ids from `content/sources`, any of which will do. */
    source: OneOrMore,
    year: z
      .string()
      .regex(/^\d{4}$/, 'expected four digits.')
      .optional(),
    /** The briefings, by slug, that must be among the first five; none where nothing may be found. */
    relevant: distinct(Line).max(atAGlance),
    /** Further briefings that may be found. */
    accepted: distinct(Line).default([]),
    /** Whether the first of the relevant ones must come first. */
    ordered: z
      .enum(['true', 'false'])
      .transform((text) => text === 'true')
      .optional(),
    /** What the query tries. */
    note: Line.optional(),
  })
  .check((context) => {
    const { relevant, accepted } = context.value;
    for (const [index, slug] of accepted.entries()) {
      if (relevant.length > 0 && !relevant.includes(slug)) continue;
      complain(context, {
        rule: 'clear-label',
        message:
          relevant.length === 0
            ? 'Where nothing is relevant, nothing may be found; remove "accepted", or say what is relevant.'
            : `${quoted(slug)} is relevant, which says more; remove it here.`,
        path: ['accepted', index],
      });
    }
  });
export type LabelledQuery = z.infer<typeof LabelledQuery>;

/** All queries by which search is judged. */
export const LabelledQueries = z.array(LabelledQuery);
