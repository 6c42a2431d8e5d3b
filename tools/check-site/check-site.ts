import { join } from 'node:path';
import { byPosition, type Problem } from '../../src/content/parse/problem.ts';
import { readContent } from '../../src/content/read-content.ts';
import { parseCachePath, type Environment } from '../../src/site/environment.ts';
import { provideSite } from '../../src/site/provide-site.ts';
import { readBuiltSite, type SiteRule } from './built-site.ts';
import { alternateLanguages } from './alternate-languages.ts';
import { completeSitemap } from './complete-sitemap.ts';
import { asProblem } from './finding.ts';
import { fourClicks } from './four-clicks.ts';
import { knownExternal } from './known-external.ts';
import { knownRoute } from './known-route.ts';
import { knownTarget } from './known-target.ts';
import { namedBy } from './named-by.ts';
import { noOrphan } from './no-orphan.ts';
import { ownRequests } from './own-requests.ts';
import { readValidPages, writeValidPages } from './valid-html.ts';

/**
 * Checks the built site of an environment: single files, and across them.
 *
 * @returns its problems in the order of reports, and how many pages it has.
 * @throws a message for the operator where there is no site.
 */
export async function checkSite(
  environment: Environment,
): Promise<{ problems: Problem[]; pages: number }> {
  const { outDir, contentDir, cacheDir, correctionsTo } = environment;
  const site = await readBuiltSite(outDir, readValidPages(cacheDir));
  const pages = [...site.pages.values()];
  writeValidPages(
    cacheDir,
    pages.flatMap(({ validHash }) => validHash ?? []),
  );
  const content = await readContent(contentDir, { cache: parseCachePath(environment) });
  provideSite(content);
  const isNamed = namedBy(content, correctionsTo);
  const rules: [name: string, rule: SiteRule][] = [
    ['alternate-languages', alternateLanguages],
    ['complete-sitemap', completeSitemap],
    ['four-clicks', fourClicks],
    ['known-external', knownExternal(isNamed)],
    ['known-route', knownRoute(content)],
    ['known-target', knownTarget(isNamed)],
    ['no-orphan', noOrphan],
    ['own-requests', ownRequests],
  ];
  const problems = [
    ...[...pages, ...site.documents.values()].flatMap(({ problems }) => problems),
    ...rules.flatMap(([name, rule]) =>
      Array.from(rule(site), (finding) => asProblem(finding.path, name, finding)),
    ),
  ];
  return {
    problems: problems
      .map((problem) => ({ ...problem, path: join(outDir, problem.path) }))
      .sort(byPosition),
    pages: pages.length,
  };
}
