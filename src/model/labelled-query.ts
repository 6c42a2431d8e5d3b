import { z } from 'zod';
import { chosenFrom, distinct, Flag, oneOrMore } from './fields.ts';
import { addIssue } from './schema-issue.ts';
import { CountryCode } from './country.ts';
import { interfaceLanguages } from './interface-languages.ts';
import { pairIdForm } from './pair.ts';
import { searchLanguages } from './search-languages.ts';
import { Line, quoted } from './text.ts';

/** How many results a reader sees at a glance: what is relevant must be among them. */
export const atAGlance = 5;

/** How many results are on the first page, where all that is relevant must be if the best are named. */
export const onFirstPage = 10;

/** A query of readers and what they must find: an entry of `content/queries.yml`. */
export const LabelledQuery = z
  .strictObject({
    q: Line.describe('What is typed into the search box.'),
    pair: z
      .string()
      .regex(pairIdForm, 'expected two ISO codes in lower case, as in "de-fr".')
      .optional()
      .describe('The chosen pair, e.g. "de-fr".'),
    country: CountryCode.optional().describe('The chosen country.'),
    sector: oneOrMore(chosenFrom('sector', Line))
      .optional()
      .describe('The chosen sectors, any of which matches: ids from `content/sectors.yml`.'),
    source: oneOrMore(chosenFrom('source', Line))
      .optional()
      .describe('The chosen sources, any of which matches: ids from `content/sources`.'),
    year: z
      .string()
      .regex(/^\d{4}$/, 'expected four digits.')
      .optional()
      .describe('The chosen year, e.g. "2025".'),
    best: distinct(Line)
      .default([])
      .describe(
        'Briefings of which one must come first; the relevant ones must then be among the first ten.',
      ),
    relevant: distinct(Line).describe(
      'The briefings, by slug, that must be among the first five; an empty list if none should be found.',
    ),
    accepted: distinct(Line).default([]).describe('Further briefings that may be found.'),
    ordered: Flag.optional().describe('Whether the first of the relevant ones must come first.'),
    kind: Line.optional().describe('What kind of query it is, e.g. "names"; scores are by kind.'),
    pages: z
      .enum(interfaceLanguages)
      .optional()
      .describe('The language of the pages on which it is typed; the main one if left out.'),
    lang: z.enum(searchLanguages).optional().describe('The language of the query.'),
    note: Line.optional().describe('What the query tests.'),
  })
  .check((context) => {
    const { best, relevant, accepted } = context.value;
    if (best.length === 0 && relevant.length > atAGlance) {
      addIssue(context, {
        rule: 'at-a-glance',
        message: `"relevant" has ${relevant.length} briefings, expected at most ${atAGlance} without "best"; move the others to "accepted".`,
        path: ['relevant'],
      });
    }
    for (const [index, slug] of best.entries()) {
      if (relevant.includes(slug)) continue;
      addIssue(context, {
        rule: 'clear-label',
        message: `${quoted(slug)} is in "best", but not in "relevant"; add it there.`,
        path: ['best', index],
      });
    }
    for (const [index, slug] of accepted.entries()) {
      if (relevant.length > 0 && !relevant.includes(slug)) continue;
      addIssue(context, {
        rule: 'clear-label',
        message:
          relevant.length === 0
            ? 'Nothing should be found if "relevant" is empty; remove "accepted", or list briefings in "relevant".'
            : `${quoted(slug)} is in "relevant", too; remove it here.`,
        path: ['accepted', index],
      });
    }
  });
export type LabelledQuery = z.infer<typeof LabelledQuery>;

/** All queries by which search is judged. */
export const LabelledQueries = z.array(LabelledQuery);
