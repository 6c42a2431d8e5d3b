import { z } from 'zod';
import { chosenFrom, distinct, Flag, oneOrMore } from './fields.ts';
import { addIssue } from './schema-issue.ts';
import { CountryCode } from './country.ts';
import { pairIdForm } from './pair.ts';
import { Line, quoted } from './text.ts';

/** How many results a reader sees at a glance: what is relevant must be among them. */
export const atAGlance = 5;

/** A query of readers and what they must find: an entry of `content/queries.yml`. */
export const LabelledQuery = z
  .strictObject({
    q: Line.describe('What is typed into the search box.'),
    pair: z
      .string()
      .regex(pairIdForm, 'expected two ISO codes in lower case, as in "la-vn".')
      .optional()
      .describe('The pair whose page or filter is chosen, e.g. "la-vn".'),
    country: CountryCode.optional().describe('The country that is chosen.'),
    sector: oneOrMore(chosenFrom('sector', Line))
      .optional()
      .describe('Ids from `content/sectors.yml`, any of which will do.'),
    source: oneOrMore(chosenFrom('source', Line))
      .optional()
      .describe('Ids from `content/sources`, any of which will do.'),
    year: z
      .string()
      .regex(/^\d{4}$/, 'expected four digits.')
      .optional()
      .describe('The year that is chosen, e.g. "2025".'),
    relevant: distinct(Line)
      .max(atAGlance)
      .describe(
        'The briefings, by slug, that must be among the first five; none where nothing may be found.',
      ),
    accepted: distinct(Line).default([]).describe('Further briefings that may be found.'),
    ordered: Flag.optional().describe('Whether the first of the relevant ones must come first.'),
    note: Line.optional().describe('What the query tries.'),
  })
  .check((context) => {
    const { relevant, accepted } = context.value;
    for (const [index, slug] of accepted.entries()) {
      if (relevant.length > 0 && !relevant.includes(slug)) continue;
      addIssue(context, {
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
