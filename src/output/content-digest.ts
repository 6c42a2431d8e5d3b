import { digestOf } from '../site/digest.ts';
import type { Content } from '../content/read-content.ts';

/** Returns a digest of the content as it was read, which must be the same for all workers on a site. */
export function contentDigest(content: Content): string {
  const { settings, briefings, sources, sectors, countries, blocs, places, synonyms } = content;
  const { agreements, events, people, organisations, conflicts, projects } = content;
  const { statesOfPlay, ownPages, theme, pictures, publicFiles, redirects } = content;
  const { translations, pageTranslations, stateTranslations } = content;
  return digestOf([
    [settings, theme],
    briefings.map(({ path, digest }) => [path, digest]),
    [sources, sectors, countries, blocs, places, synonyms],
    [agreements, events, people, organisations, conflicts, projects].map((files) =>
      files.map(({ id, data }) => [id, data]),
    ),
    redirects?.data,
    statesOfPlay.map(({ id, data, body }) => [id, data, body]),
    [...ownPages, ...pictures, ...publicFiles, ...translations, ...pageTranslations].map(
      ({ path, digest }) => [path, digest],
    ),
    stateTranslations.map(({ path, data, body }) => [path, data, body]),
  ]);
}
