import { readCached, writeCached } from '../cache/cached.ts';
import { publishedDataDigest } from '../output/content-digest.ts';
import { withTextsNow } from '../site/cache-key.ts';
import { providedContent } from '../site/content-provider.ts';
import { digestOf } from '../site/digest.ts';
import { pageLanguages } from '../model/site-settings.ts';
import { memoised } from '../model/memoise.ts';
import { siteOf } from '../site/site.ts';

/** A page or file of a route. */
export interface KeptPath {
  pathname: string;
  /** A key of `withCacheKey`; absent where the file is rendered each time. */
  cacheKey?: string | undefined;
}

/**
 * The paths of all routes, kept from one build to the next. They follow from all that is published except the texts of
 * briefings; so after an edit of a text, none of them is made again, and only keys change.
 */
export interface KeptPaths {
  /** Returns the paths of a route. @param make makes them. */
  pathsOf(pattern: string, language: string, make: () => Promise<KeptPath[]>): Promise<KeptPath[]>;
  /** Stores the paths, if any were made. */
  save(): void;
}

const file = 'paths.json';

type Stored = [pathname: string, cacheKey: string | null];

/**
 * Opens the paths that were kept from the last build.
 *
 * @param key that of the compiled pages.
 * @param cacheDir where the paths are stored; absent where they are not.
 */
export async function openKeptPaths(key: string, cacheDir?: string): Promise<KeptPaths> {
  if (cacheDir === undefined) return { pathsOf: (_pattern, _language, make) => make(), save() {} };
  const provided = await providedContent();
  const { content } = provided;
  const siteIn = (language: string) => siteOf(provided, language);
  // The digests of these also cover the pictures in their texts, which the data do not name.
  const briefings = pageLanguages(content.settings).map((each) => siteIn(each).briefings);
  const state = `${key} ${publishedDataDigest(content)} ${digestOf(briefings)}`;
  const bytes = readCached(cacheDir, file, state);
  const stored = new Map(bytes ? (JSON.parse(bytes.toString()) as [string, Stored[]][]) : []);
  let areNew = false;
  const bySlugIn = memoised(
    (language) => new Map(siteIn(language).briefings.map((one) => [one.slug, one])),
  );
  return {
    async pathsOf(pattern, language, make) {
      const known = stored.get(pattern);
      if (known) {
        return known.map(([pathname, cacheKey]) =>
          cacheKey === null
            ? { pathname }
            : {
                pathname,
                cacheKey: withTextsNow(cacheKey, (slug) => bySlugIn(language).get(slug)),
              },
        );
      }
      const paths = await make();
      areNew = true;
      stored.set(
        pattern,
        paths.map(({ pathname, cacheKey }) => [pathname, cacheKey ?? null]),
      );
      return paths;
    },
    save() {
      if (!areNew) return;
      try {
        writeCached(cacheDir, file, state, Buffer.from(JSON.stringify([...stored])));
      } catch {
        return;
      }
    },
  };
}
