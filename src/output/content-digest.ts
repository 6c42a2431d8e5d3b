import { digestOf } from '../site/digest.ts';
import type { Content } from '../content/read-content.ts';

/** Everything that the content says, as it was read: of all who build a site, each must have the same. */
export function contentDigest(content: Content): string {
  const { briefings, sources, sectors, countries, places, synonyms, statesOfPlay } = content;
  const { agreements, events, people, organisations, conflicts } = content;
  return digestOf([
    briefings.map(({ path, digest }) => [path, digest]),
    [sources, sectors, countries, places, synonyms],
    [agreements, events, people, organisations, conflicts].map((files) =>
      files.map(({ id, data }) => [id, data]),
    ),
    statesOfPlay.map(({ id, data, body }) => [id, data, body]),
  ]);
}
