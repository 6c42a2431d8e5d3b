import type { Content } from '../../src/content/read-content.ts';
import { addressesOf, pageAt } from '../../src/site/routes.ts';
import { siteOf } from '../../src/site/site.ts';
import { pathOf, siteUrl } from '../../src/site/urls.ts';
import { isForEditors, isStandIn } from './page-facts.ts';
import type { SiteRule } from './site-rule.ts';

const rule = 'known-route';

/**
 * The files of a site are those of the table of routes: links, sitemap and search rely on it.
 *
 * @param content of which the site was built.
 */
export function knownRoute(content: Content): SiteRule {
  const site = siteOf({ content });
  return ({ pages, files }) => {
    const unknown = [...pages.keys()]
      .filter((file) => !isStandIn(file) && !isForEditors(file) && !pageAt(site, addressOf(file)))
      .map((path) => ({
        ...{ path, line: 1, column: 1, rule },
        message: 'No route has this page; add it to src/site/routes.ts, or build again.',
      }));
    const missing = addressesOf(site)
      .map(fileOf)
      .filter((file) => !files.has(file))
      .map((path) => ({
        ...{ path, line: 1, column: 1, rule },
        message: 'The site lacks this file, which src/site/routes.ts names; build again.',
      }));
    return [...unknown, ...missing];
  };
}

/** The address of a page in the table, which begins at the root. */
function addressOf(file: string): string {
  return siteUrl(file.replace(/index\.html$/, ''));
}

function fileOf(address: string): string {
  const path = pathOf(address);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
