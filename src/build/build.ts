import { build as renderPages } from 'astro';
import { findProblems, latestDay } from '../checks/find-problems.ts';
import { summary } from '../checks/report.ts';
import { homeAddress, memoryPath, type Environment } from '../environment.ts';
import { namesIn, readContent } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import type { Progress } from './progress.ts';
import { pageChanges } from './page-changes.ts';
import { writeSitemap, type ChangeOf } from './sitemap.ts';
import { openWorkshop } from './workshop.ts';
import { startIndexThread, type IndexThread } from './search-index-thread.ts';

/**
 * Builds the whole site: reads and checks the content, renders the pages and makes the search
 * index at the same time, and puts the finished site in place in one step.
 *
 * @returns the problems of the content; with any, nothing was built.
 * @throws where a page cannot be rendered or a folder not written; the last site stays as it was.
 */
export async function buildSite(environment: Environment, progress: Progress): Promise<Problem[]> {
  const index = startIndexThread();
  try {
    const checked = await progress.stage('content', (say) => check(environment, index, say));
    const { problems, changeOf } = checked;
    if (problems.length === 0) await make(environment, index, changeOf, progress);
    return problems;
  } finally {
    await index.abandon();
  }
}

/** Reads all content, hands it on to the index, finds what is wrong with it and when pages changed. */
async function check(
  environment: Environment,
  index: IndexThread,
  say: (detail: string) => void,
): Promise<{ problems: Problem[]; changeOf: ChangeOf }> {
  const content = await readContent(environment.contentDir, {
    memory: memoryPath(environment),
    onProgress: ({ read, all }) => say(`${read} of ${all}`),
  });
  index.add(content.briefings, namesIn(content));
  index.addPages(content);
  const problems = findProblems(content, { today: latestDay(new Date()) });
  say(summary(content.briefings.length, problems));
  return { problems, changeOf: pageChanges(content) };
}

/** Renders the pages, writes the index and the sitemap, and puts all in place. */
async function make(
  environment: Environment,
  index: IndexThread,
  changeOf: ChangeOf,
  progress: Progress,
) {
  const workshop = openWorkshop(environment.outDir, ['.', environment.contentDir]);
  const render = async () => {
    await renderPages({
      outDir: workshop.pages,
      build: { server: workshop.server },
      logLevel: 'warn',
    });
    writeSitemap(workshop.pages, homeAddress(environment), changeOf);
  };
  try {
    const made = await Promise.allSettled([
      progress.stage('index', () => index.write(workshop.index)),
      progress.stage('pages', render),
    ]);
    for (const result of made) if (result.status === 'rejected') throw result.reason;
    workshop.finish();
  } finally {
    workshop.clear();
  }
}
