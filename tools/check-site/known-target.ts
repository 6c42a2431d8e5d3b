import type { BuiltSite, SiteRule } from './built-site.ts';
import { siteLinks, type PlacedLink } from './links.ts';

/**
 * Finds addresses of the site's own that lead to a file or an id that does not exist.
 *
 * @param isNamed whether the content names an address, which may be on the same host beside the site.
 */
export function knownTarget(isNamed: (address: string) => boolean): SiteRule {
  return (site) => {
    const idsOf = new Map(Array.from(site.pages, ([path, { ids }]) => [path, new Set(ids)]));
    return siteLinks(site).flatMap((link) => {
      if (link.target.to === 'beside' && isNamed(link.target.address)) return [];
      const message = problemOf(link, site, idsOf);
      return message === undefined ? [] : [{ ...link, message }];
    });
  };
}

function problemOf(
  { url, target }: PlacedLink,
  { home, files }: BuiltSite,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (target.to === 'beside') {
    return `"${url}" is outside the site, which is below "${home.pathname}"; correct the address.`;
  }
  if (target.to !== 'file') return undefined;
  const { file, id } = target;
  if (!files.has(file)) {
    const hint = files.has(`${file}/index.html`) ? ' End it with "/".' : '';
    return `"${url}" is a broken link: there is no file "${file}".${hint}`;
  }
  const ids = idsOf.get(file);
  if (id === '' || !ids || ids.has(id)) return undefined;
  return `"${url}" is a broken link: "${file}" has no element with the id "${id}".`;
}
