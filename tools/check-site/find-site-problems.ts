import { join } from 'node:path';
import { byPlace, type Problem } from '../../src/content/parse/problem.ts';
import type { Content } from '../../src/content/read-content.ts';
import type { BuiltSite } from './built-site.ts';
import { completeSitemap } from './complete-sitemap.ts';
import { fourClicks } from './four-clicks.ts';
import { knownOutward } from './known-external.ts';
import { knownRoute } from './known-route.ts';
import { knownTarget } from './known-target.ts';
import { noOrphan } from './no-orphan.ts';
import { ownRequests } from './own-requests.ts';

/**
 * All problems of a built site, of single files and across them, in the order of reports.
 *
 * @param folder the site's, which messages name.
 * @param isKnown as of `knownAddresses`.
 * @param content of which the site was built.
 */
export function findSiteProblems(
  site: BuiltSite,
  folder: string,
  isKnown: (address: string) => boolean,
  content: Content,
): Problem[] {
  const rules = [
    ...[completeSitemap, fourClicks, knownOutward(isKnown), knownTarget],
    ...[knownRoute(content), noOrphan, ownRequests],
  ];
  const problems = [
    ...[...site.pages.values()].flatMap(({ problems }) => problems),
    ...Array.from(site.documents).flatMap(([path, { findings }]) =>
      findings.map((finding) => ({ path, ...finding })),
    ),
    ...rules.flatMap((rule) => rule(site)),
  ];
  return problems
    .map((problem) => ({ ...problem, path: join(folder, problem.path) }))
    .sort(byPlace);
}
