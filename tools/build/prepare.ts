import { checkContent, type Checked } from '../../src/content/checks/check-content.ts';
import { openKeptProblems } from '../../src/content/parse/kept-problems.ts';
import { asLines, summary } from '../../src/content/checks/report.ts';
import { readContent, type Content } from '../../src/content/read-content.ts';
import { latestDay } from '../../src/model/latest-day.ts';
import type { BuildReport } from '../../src/output/last-build.ts';
import type { CompiledPages } from '../../src/renderer/compiled-pages.ts';
import { parseCachePath, type Environment } from '../../src/site/environment.ts';
import type { Progress } from './progress.ts';

/** The result of the check of the content. */
export interface CheckedContent {
  checked: Checked;
  report: BuildReport;
}

/** What is needed before anything is built. */
interface Prepared extends CheckedContent {
  content: Content;
  /** Rejected where the pages cannot be compiled, or were compiled with another theme than the one that was checked. */
  pages: Promise<CompiledPages>;
}

/**
 * Reads and checks the content.
 *
 * @param pages are compiled at the same time.
 */
export function prepare(
  environment: Environment,
  progress: Progress,
  pages: Promise<CompiledPages>,
): Promise<Prepared> {
  return progress.stage('content', async (say) => {
    const content = await readContent(environment.contentDir, {
      cache: parseCachePath(environment),
      onProgress: ({ read, all }) => say(`${read} of ${all}`),
    });
    const kept = openKeptProblems(environment.cacheDir);
    const checked = checkContent(content, { today: latestDay(new Date()), kept });
    kept.save();
    const { problems, warnings } = checked;
    const report = {
      summary: summary(content.briefings.length, problems),
      messages: asLines(problems, 'draft: ') + asLines(warnings, 'warning: '),
    };
    say(report.summary);
    const ofContent = pages.then((compiled) => {
      if (compiled.theme === content.theme.css) return compiled;
      throw new Error(
        `${environment.contentDir}/theme.css changed while the site was being built; build again.`,
      );
    });
    ofContent.catch(() => undefined);
    return { content, checked, report, pages: ofContent };
  });
}
