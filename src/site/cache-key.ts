import { digestOf } from './digest.ts';

/**
 * Returns the paths of a route, each with a key that changes whenever its page may: a digest of all
 * that the page is given. Nobody asks for it in the dev server.
 *
 * @param also what all of these pages show besides.
 */
export function withCacheKey<Path extends { params: object; props?: object }>(
  paths: readonly Path[],
  ...also: unknown[]
): (Path & { cacheKey: string })[] {
  return paths.map((path) => ({
    ...path,
    cacheKey: import.meta.env.DEV ? '' : digestOf([path.params, path.props, also]),
  }));
}
