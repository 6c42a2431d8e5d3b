import { dirname } from 'node:path';
import { didYouMean, nearest } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import { fileProblem } from '../parse/folder.ts';
import type { Content } from '../read-content.ts';
import type { Check } from './check.ts';
import { translatedTexts, type TranslatedText } from './translated-texts.ts';
import { isUnread } from './unread.ts';

/** Finds translations of texts that do not exist, or are in another folder. */
export const knownOriginal: Check = (content) =>
  translatedTexts(content).flatMap((text) => {
    const { noun, id, file, original, elsewhere } = text;
    if (original || isUnread(content, dirname(file.path).replace(/^.*\//, ''), id)) return [];
    const message =
      elsewhere === undefined
        ? `There is no ${noun} ${quoted(id)}; give this file the name of its original, with ${quoted(`.${file.language}`)} before ".md".${didYouMean(nearest(id, idsOf(text, content)))}`
        : `The ${noun} ${quoted(id)} is ${elsewhere}; move this file to the same folder.`;
    return fileProblem(file.path, 'known-original', message);
  });

function idsOf({ noun }: TranslatedText, content: Content): string[] {
  if (noun === 'briefing') return content.briefings.map(({ slug }) => slug);
  return content[noun === 'page' ? 'ownPages' : 'statesOfPlay'].map(({ id }) => id);
}
