import { z } from 'zod';
import { addIssue } from './schema-issue.ts';
import { searchLanguages } from './search-languages.ts';
import { Line } from './text.ts';

const Phrases = z.array(Line).min(1);

/** Words and phrases that search takes for the same, by language. */
export const SynonymGroup = z
  .strictObject({
    en: Phrases.describe(
      'English, the best-known phrase first, by which other groups refer to this one.',
    ),
    vi: Phrases.optional().describe('Vietnamese, with its marks.'),
    ru: Phrases.optional().describe('Russian, in the nominative.'),
    lo: Phrases.optional().describe('Lao.'),
    narrower: Phrases.optional().describe(
      'The first English phrase of each group that is a kind of this one, such as hydropower plant for dam.',
    ),
  })
  .check((context) => {
    const { narrower = [], ...phrases } = context.value;
    if (phrasesOf(phrases).length + narrower.length > 1) return;
    addIssue(context, {
      rule: 'empty-group',
      message: 'A group needs two or more phrases; add one, or remove the group.',
    });
  });
export type SynonymGroup = z.infer<typeof SynonymGroup>;

/** What search knows about a topic: a section of `content/synonyms.yml`. */
const Topic = z.strictObject({
  topic: Line.describe('What its groups are about, e.g. "Hydropower".'),
  source: Line.describe('Where the words come from: a glossary, a list of labels.'),
  groups: z.array(SynonymGroup).min(1).describe('Groups of words and phrases that mean the same.'),
});
export type Topic = z.infer<typeof Topic>;

export const Synonyms = z.array(Topic);

/** Returns the groups of all topics, each with its place in the list. */
export function groupsOf(topics: readonly Topic[]): { group: SynonymGroup; at: PropertyKey[] }[] {
  return topics.flatMap(({ groups }, topic) =>
    groups.map((group, index) => ({ group, at: [topic, 'groups', index] })),
  );
}

/** Returns the phrases of a group, those of English first. */
export function phrasesOf(group: Omit<SynonymGroup, 'narrower'>): string[] {
  return searchLanguages.flatMap((language) => group[language] ?? []);
}
