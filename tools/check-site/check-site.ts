import { memoryPath, type Environment } from '../../src/site/environment.ts';
import { readContent } from '../../src/content/read-content.ts';
import type { Problem } from '../../src/content/parse/problem.ts';
import { readBuiltSite } from './built-site.ts';
import { findSiteProblems } from './find-site-problems.ts';
import { knownAddresses } from './known-addresses.ts';
import { keepValidPages, recallValidPages } from './valid-pages.ts';

/**
 * Checks the built site of an environment as a whole.
 *
 * @returns its problems, and how many pages it has.
 * @throws a message for the operator where there is no site.
 */
export async function checkSite(
  environment: Environment,
): Promise<{ problems: Problem[]; pages: number }> {
  const { outDir, contentDir, cacheDir, correctionsTo } = environment;
  const memory = `${cacheDir}/valid-pages`;
  const site = await readBuiltSite(outDir, recallValidPages(memory));
  const pages = [...site.pages.values()];
  keepValidPages(
    memory,
    pages.flatMap(({ validDigest }) => validDigest ?? []),
  );
  const content = await readContent(contentDir, { memory: memoryPath(environment) });
  const problems = findSiteProblems(site, outDir, knownAddresses(content, correctionsTo), content);
  return { problems, pages: pages.length };
}
