import { z } from 'zod';
import type { PublishedBriefing } from './archive.ts';
import { figuresOf } from './placed-figure.ts';
import { addIssue } from './schema-issue.ts';
import { emptyIssue, Line, lineUpTo, quoted } from './text.ts';

const digestForm = /^[0-9a-f]{12}$/;

const OriginalDigest = z
  .string()
  .meta({ pattern: digestForm.source })
  .check((context) => {
    const digest = context.value;
    if (digestForm.test(digest)) return;
    if (digest === '') return addIssue(context, emptyIssue);
    addIssue(context, {
      rule: 'form',
      message: `{key} is ${quoted(digest)}, expected 12 hexadecimal digits; write "000000000000", and the check says which ones are right.`,
    });
  });

const common = {
  original: OriginalDigest.describe(
    'The digest of the words that were translated, which shows whether the original has changed since; the check says which one to write.',
  ),
  translator: Line.optional().describe('Who translated it, if readers should know.'),
};

/** A briefing in another language: the frontmatter of `content/briefings/<slug>.<language>.md`. */
export const Translation = z.strictObject({
  title: lineUpTo(200).describe('The headline, in sentence case.'),
  summary: lineUpTo(600).describe('The news in one or two sentences.'),
  ...common,
  dateNote: Line.optional().describe('How the date was found.'),
  offices: z
    .record(z.string(), Line)
    .default({})
    .describe('The offices of people, by their ids: "ana-silva: …".'),
  deadlines: z
    .array(Line)
    .default([])
    .describe('What is due: one line for each deadline of the original, in its order.'),
  corrections: z
    .array(Line)
    .default([])
    .describe('The notes of corrections: one line for each of the original, in its order.'),
  figures: z
    .record(z.string(), Line)
    .default({})
    .describe('The notes on figures, by the ids of these on the page: "figure-…: …".'),
});
export type Translation = z.infer<typeof Translation>;

/** One of the site’s own pages in another language: the frontmatter of `content/pages/<id>.<language>.md`. */
export const PageTranslation = z.strictObject({
  title: lineUpTo(40).describe('The title of the page and of the link to it.'),
  description: lineUpTo(160).describe('What is on the page, in one line for search engines.'),
  ...common,
});
export type PageTranslation = z.infer<typeof PageTranslation>;

/** A state of play in another language: the frontmatter of `content/pairs/<id>.<language>.md`. */
export const StateOfPlayTranslation = z.strictObject({
  ...common,
  quantity: lineUpTo(80).optional().describe('The title of the main physical quantity.'),
});
export type StateOfPlayTranslation = z.infer<typeof StateOfPlayTranslation>;

/** The language of the words of a text. */
export interface InLanguage {
  /** BCP 47. */
  language: string;
  /** Absent where they are in the language in which they were written. */
  translation?: TranslationFacts;
}

/** What pages say about a translation. */
export interface TranslationFacts {
  /** Whether the original has changed since. */
  isOutdated: boolean;
  translator?: string;
}

/**
 * Returns what pages say about a translation.
 *
 * @param words the digest of the original as it is now.
 */
export function translationFacts(
  { original, translator }: Pick<Translation, 'original' | 'translator'>,
  words: string,
): TranslationFacts {
  return { isOutdated: original !== words, ...(translator !== undefined && { translator }) };
}

/** Returns a briefing with the words of its translation. */
export function inTranslation(
  briefing: PublishedBriefing,
  { title, summary, dateNote, offices, deadlines, corrections, figures }: Translation,
): PublishedBriefing {
  const anchors = Object.keys(figures).length > 0 ? figuresOf(briefing) : [];
  return {
    ...briefing,
    title,
    summary,
    ...(dateNote !== undefined && { dateNote }),
    people: briefing.people.map((appearance) => ({
      ...appearance,
      ...(Object.hasOwn(offices, appearance.person) && { office: offices[appearance.person] }),
    })),
    dueInOriginal: briefing.deadlines.map(({ what }) => what),
    deadlines: briefing.deadlines.map((deadline, index) => ({
      ...deadline,
      what: deadlines[index] ?? deadline.what,
    })),
    corrections: briefing.corrections.map((correction, index) => ({
      ...correction,
      note: corrections[index] ?? correction.note,
    })),
    figures: briefing.figures.map((figure, index) => {
      const note = figures[anchors[index]?.anchor ?? ''];
      return note === undefined ? figure : { ...figure, note };
    }),
  };
}
