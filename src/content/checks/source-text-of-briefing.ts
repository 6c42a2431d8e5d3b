import { didYouMean, nearest } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import { fileProblem } from '../parse/folder.ts';
import type { Check } from './check.ts';

/** Finds source texts of briefings that were deleted or renamed. */
export const sourceTextOfBriefing: Check = ({ briefings, sourceTexts }) => {
  if (sourceTexts.length === 0) return [];
  const slugs = new Set(briefings.map(({ slug }) => slug));
  return sourceTexts.flatMap(({ path, id }) =>
    slugs.has(id)
      ? []
      : fileProblem(
          path,
          'source-text-of-briefing',
          `There is no briefing ${quoted(id)}; give this file the same name as its briefing, or remove it.${didYouMean(nearest(id, slugs))}`,
        ),
  );
};
