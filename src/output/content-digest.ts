import { dirname } from 'node:path';
import { digestOf } from '../site/digest.ts';
import { isPublished } from '../content/published.ts';
import type { BriefingFile, Content } from '../content/read-content.ts';
import { memoisedByObject } from '../model/memoise.ts';

/**
 * Returns a digest of the content as it was read, which must be the same for all workers on a site, and
 * wherever the folder of the content is.
 */
export function contentDigest(content: Content): string {
  return digestWith(({ digest }) => digest, content);
}

function digestWith(digestOfBriefing: (file: BriefingFile) => string, content: Content): string {
  const { settings, settingsFile, briefings, sources, sectors, countries, blocs, places } = content;
  const { synonyms, agreements, events, people, organisations, conflicts, projects } = content;
  const { statesOfPlay, earlierStates, ownPages, theme, pictures, publicFiles, redirects } =
    content;
  const { translations, pageTranslations, stateTranslations } = content;
  const folder = `${dirname(settingsFile.path)}/`;
  const inFolder = (path: string) => (path.startsWith(folder) ? path.slice(folder.length) : path);
  return digestOf([
    [settings, theme],
    briefings.map((file) => [inFolder(file.path), digestOfBriefing(file)]),
    [sources, sectors, countries, blocs, places, synonyms],
    [agreements, events, people, organisations, conflicts, projects].map((files) =>
      files.map(({ id, data }) => [id, data]),
    ),
    redirects?.data,
    [statesOfPlay, earlierStates].map((files) =>
      files.map(({ id, data, body }) => [id, data, body]),
    ),
    [...ownPages, ...pictures, ...publicFiles, ...translations, ...pageTranslations].map(
      ({ path, digest }) => [inFolder(path), digest],
    ),
    stateTranslations.map(({ path, data, body }) => [inFolder(path), data, body]),
  ]);
}

/** Returns a digest of what is published of the content: drafts may change while the site is the same. */
export function publishedDigest(content: Content): string {
  return contentDigest(publishedIn(content));
}

/**
 * Returns a digest of what is published of the content, without the texts of briefings; but with whether their
 * translations are up to date, which pages say.
 */
export const publishedDataDigest = memoisedByObject((content: Content): string => {
  const translations = Map.groupBy(content.translations, ({ slug }) => slug);
  return digestWith(({ slug, words, dataDigest }) => {
    const areOutdated = translations.get(slug)?.map(({ data }) => data?.original !== words) ?? [];
    return [dataDigest, ...areOutdated].join(' ');
  }, publishedIn(content));
});

function publishedIn(content: Content): Content {
  const briefings = content.briefings.filter(isPublished);
  const slugs = new Set(briefings.map(({ slug }) => slug));
  return {
    ...content,
    briefings,
    translations: content.translations.filter(({ slug }) => slugs.has(slug)),
    people: content.people.filter(({ data }) => data),
    organisations: content.organisations.filter(({ data }) => data),
  };
}
