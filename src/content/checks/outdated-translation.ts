import { positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';
import { comparableTexts } from './translated-texts.ts';

/** Finds translations of texts that have changed since. */
export const outdatedTranslation: Check = (content) =>
  comparableTexts(content).flatMap(({ noun, file, original, words, isOutdated }) => {
    if (!isOutdated) return [];
    return {
      path: file.path,
      ...positionOf(file.positions, ['original']),
      rule: 'outdated-translation',
      message: `The ${noun} ${original.path} has changed since it was translated, or "original" is not set yet; compare the two texts, update the translation, and write "original: ${words}". Until then, the page says that the original has changed.`,
    };
  });
