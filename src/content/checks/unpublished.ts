import { isDraft } from '../published.ts';
import type { Content } from '../read-content.ts';
import { picturePathsOf } from './known-picture.ts';
import { translatedTexts } from './translated-texts.ts';

/**
 * Returns the paths of the files that no site shows: drafts of briefings and records, translations of drafts, the
 * reports behind briefings, and pictures that only drafts show.
 */
export function unpublishedPaths(content: Content): ReadonlySet<string> {
  const { briefings, people, organisations, sourceTexts, pictures } = content;
  const drafts = [...briefings, ...people, ...organisations].filter(isDraft);
  const shown = picturePathsOf(
    briefings.filter((file) => !isDraft(file)),
    content,
  );
  const others = pictures.filter(({ path }) => !shown.has(path));
  const translated = translatedTexts(content).filter(({ isDraft }) => isDraft);
  const files = [...drafts, ...sourceTexts, ...others, ...translated.map(({ file }) => file)];
  return new Set(files.map(({ path }) => path));
}
