import type { PublishedBriefing } from '../model/archive.ts';
import { bodyDigest } from './body-html.ts';
import { digestOf } from './digest.ts';

/** A path of a route, as `getStaticPaths` returns it. */
interface RoutePath {
  params: object;
  props?: object;
  /** The briefings of which the page shows the text: their own digests are without it. */
  texts?: readonly PublishedBriefing[];
}

/**
 * Returns the paths of a route, each with a key that changes whenever its page may: a digest of all
 * that the page is given, and digests of the texts that it shows. A key is only made when it is read; the dev server
 * needs none.
 *
 * @param also what all of these pages show besides.
 */
export function withCacheKey<Path extends RoutePath>(
  paths: readonly Path[],
  ...also: unknown[]
): (Path & { cacheKey: string })[] {
  return paths.map((path) => {
    let known: string | undefined;
    const cacheKey = () =>
      (known ??= import.meta.env.DEV
        ? ''
        : [digestOf([path.params, path.props, also]), ...(path.texts ?? []).map(textKey)].join(
            ' ',
          ));
    return Object.defineProperty(path, 'cacheKey', { enumerable: true, get: cacheKey }) as Path & {
      cacheKey: string;
    };
  });
}

function textKey(briefing: PublishedBriefing): string {
  return `${briefing.slug}:${bodyDigest(briefing).slice(0, digestLength)}`;
}

/** In characters: long enough to distinguish the texts that a briefing has had. */
const digestLength = 16;

/** Returns a key without the slugs of briefings, which only `withTextsNow` needs. */
export function withoutSlugs(cacheKey: string): string {
  return cacheKey.replaceAll(/ [^:]*:/g, ' ');
}

/** Returns a key of `withCacheKey` with the digests of the texts as they are now. @param textOf by slug. */
export function withTextsNow(
  cacheKey: string,
  textOf: (slug: string) => PublishedBriefing | undefined,
): string {
  const [digest, ...texts] = cacheKey.split(' ');
  const now = texts.map((text) => {
    const briefing = textOf(text.slice(0, text.indexOf(':')));
    return briefing ? textKey(briefing) : '';
  });
  return [digest, ...now].join(' ');
}
