import type { Content } from '../../src/content/read-content.ts';
import { pageLanguages } from '../../src/model/site-settings.ts';
import { addressesOf, pageAt } from '../../src/site/routes.ts';
import { siteOf, type Site } from '../../src/site/site.ts';
import { homeUrl, siteUrl } from '../../src/site/urls.ts';
import { inLanguage } from '../../src/text/in-language.ts';
import type { SiteRule } from './built-site.ts';
import { fileAt, pathOfFile } from './links.ts';

/**
 * The files of a site are those of the table of routes, on which links, sitemap and search rely.
 *
 * @param content the content of which the site was built.
 */
export function knownRoute(content: Content): SiteRule {
  const languages = pageLanguages(content.settings);
  const inEach = <T>(run: (site: Site) => T) =>
    languages.map((language) => inLanguage(language, () => run(siteOf({ content }))));
  return ({ pages, files }) => {
    const isKnown = (path: string) =>
      inEach((site) => pageAt(site, siteUrl(pathOfFile(path)))).some(Boolean);
    const unknown = [...pages.keys()].filter(
      (path) => pages.get(path)?.isIndexed && !isKnown(path),
    );
    const addresses = new Set(inEach(addressesOf).flat());
    const missing = [...addresses]
      .map((url) => fileAt(url.slice(homeUrl().length)))
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
