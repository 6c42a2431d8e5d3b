import type { SiteRule } from './built-site.ts';
import { siteLinks } from './links.ts';

/**
 * Finds links out of the site to addresses that the content does not name.
 *
 * @param isNamed whether the content names an address.
 */
export function knownExternal(isNamed: (address: string) => boolean): SiteRule {
  return (site) =>
    siteLinks(site).flatMap(({ path, line, column, url, use, target }) => {
      if (use !== 'followed' || target.to !== 'elsewhere' || isNamed(target.address)) return [];
      const message = `"${url}" is not in the content; add it there, or remove the link.`;
      return [{ path, line, column, message }];
    });
}
