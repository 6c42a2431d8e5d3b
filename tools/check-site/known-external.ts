import type { SiteRule } from './site-rule.ts';
import { siteLinks } from './site-links.ts';

/**
 * Readers are led out of the site to what the content names, and nowhere else.
 *
 * @param isKnown whether an address may be led to, as a browser would ask for it.
 */
export function knownOutward(isKnown: (address: string) => boolean): SiteRule {
  return (site) =>
    Array.from(siteLinks(site)).flatMap(({ path, line, column, url, use, target }) => {
      if (use !== 'followed' || target.to !== 'elsewhere' || isKnown(target.address)) return [];
      return {
        ...{ path, line, column, rule: 'known-outward' },
        message: `"${url}" stands nowhere in the content; name it there, or leave the link out.`,
      };
    });
}
