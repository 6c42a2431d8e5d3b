import type { Content } from '../../src/content/read-content.ts';
import { addressesOf, pageAt } from '../../src/site/routes.ts';
import { siteOf } from '../../src/site/site.ts';
import { pathOf, siteUrl } from '../../src/site/urls.ts';
import type { SiteRule } from './built-site.ts';
import { fileAt, pathOfFile } from './links.ts';

/**
 * The files of a site are those of the table of routes, on which links, sitemap and search rely.
 *
 * @param content the content of which the site was built.
 */
export function knownRoute(content: Content): SiteRule {
  const site = siteOf({ content });
  return ({ pages, files }) => {
    const unknown = [...pages.keys()].filter(
      (path) => pages.get(path)?.isIndexed && !pageAt(site, siteUrl(pathOfFile(path))),
    );
    const missing = addressesOf(site)
      .map((url) => fileAt(pathOf(url)))
      .filter((path) => !files.has(path));
    return [
      ...unknown.map((path) => ({
        path,
        message: 'The page is not in src/site/routes.ts; add it there, or mark it "noindex".',
      })),
      ...missing.map((path) => ({
        path,
        message: 'The file is in src/site/routes.ts, but not in the site; build again.',
      })),
    ];
  };
}
