import { build as renderPages } from 'astro';
import { findProblems, latestDay } from '../checks/find-problems.ts';
import { summary } from '../checks/report.ts';
import { memoryPath, type Environment } from '../environment.ts';
import { readContent, type Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import type { Progress } from './progress.ts';
import { openWorkshop } from './workshop.ts';
import { writeSearchIndexAside } from './search-index-thread.ts';

/**
 * Builds the whole site: reads and checks the content, renders the pages and makes the search
 * index at the same time, and puts the finished site in place in one step.
 *
 * @returns the problems of the content; with any, nothing was built.
 * @throws where a page cannot be rendered or a folder not written; the last site stays as it was.
 */
export async function buildSite(environment: Environment, progress: Progress): Promise<Problem[]> {
  const { content, problems } = await progress.stage('content', async (say) => {
    const found = await checkedContent(environment, say);
    say(summary(found.content.briefings.length, found.problems));
    return found;
  });
  if (problems.length > 0) return problems;
  const workshop = openWorkshop(environment.outDir);
  try {
    const made = await Promise.allSettled([
      progress.stage('index', () => writeSearchIndexAside(content, workshop.index)),
      progress.stage('pages', () =>
        renderPages({
          outDir: workshop.pages,
          build: { server: workshop.server },
          logLevel: 'warn',
        }),
      ),
    ]);
    for (const result of made) if (result.status === 'rejected') throw result.reason;
    workshop.finish();
  } finally {
    workshop.clear();
  }
  return [];
}

async function checkedContent(
  environment: Environment,
  say: (detail: string) => void,
): Promise<{ content: Content; problems: Problem[] }> {
  const content = await readContent(environment.contentDir, {
    memory: memoryPath(environment),
    onProgress: (read, all) => say(`${read} of ${all}`),
  });
  return { content, problems: findProblems(content, { today: latestDay(new Date()) }) };
}
