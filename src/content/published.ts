import type { Briefing } from '../model/briefing.ts';
import { memoisedByObject } from '../model/memoise.ts';
import { pairsAmong } from '../model/pair.ts';
import type { ProblemInFile } from './parse/problem.ts';
import { fieldsOf, type Validated } from './parse/validate.ts';

/** A file that may say that it is a draft: a briefing, a person or an organisation. */
interface MayBeDraft extends Validated<{ draft?: boolean | undefined }> {
  problems: readonly ProblemInFile[];
}

/**
 * Returns whether a file says that it is a draft; one in which a key occurs twice may mean
 * something else.
 */
export function isDraft(file: MayBeDraft): boolean {
  return fieldsOf(file).draft === true && !file.problems.some(({ rule }) => rule === 'unique-key');
}

/**
 * Returns whether a briefing is published: it is not a draft, and nothing is wrong with its
 * frontmatter. Nothing is published while a briefing that is not a draft has a problem.
 */
export function isPublished<T extends { data?: Briefing }>(
  file: T,
): file is T & { data: Briefing } {
  return file.data !== undefined && !file.data.draft;
}

type BriefingData = Validated<Briefing> & Pick<MayBeDraft, 'problems'>;

/** Returns the ids of all pairs that briefings other than drafts are about; found once for each list. */
export const publishedPairs = memoisedByObject(
  (briefings: readonly BriefingData[]): ReadonlySet<string> => {
    const published = briefings.filter((file) => !isDraft(file));
    return new Set(published.flatMap((file) => pairsAmong(fieldsOf(file).countries ?? [])));
  },
);
