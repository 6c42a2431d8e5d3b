import { checkContent, type Checked } from '../../src/content/checks/check-content.ts';
import { latestDay } from '../../src/content/checks/find-problems.ts';
import { summary } from '../../src/content/checks/report.ts';
import { memoryPath, type Environment } from '../../src/site/environment.ts';
import type { Plates } from '../../src/output/build-job.ts';
import { makePlates } from '../../src/renderer/compiled-pages.ts';
import { readContent, type Content } from '../../src/content/read-content.ts';
import type { Progress } from './progress.ts';

/** What is needed before anything is built. */
export interface Ready {
  content: Content;
  checked: Checked;
  /** Rejected where the pages cannot be compiled. */
  plates: Promise<Plates>;
}

/** Reads and checks the content, while the pages are compiled. */
export async function makeReady(environment: Environment, progress: Progress): Promise<Ready> {
  const plates = makePlates(environment);
  plates.catch(() => undefined);
  return progress.stage('content', async (say) => {
    const content = await readContent(environment.contentDir, {
      memory: memoryPath(environment),
      onProgress: ({ read, all }) => say(`${read} of ${all}`),
    });
    const checked = checkContent(content, { today: latestDay(new Date()) });
    say(summary(content.briefings.length, checked.problems));
    return { content, checked, plates };
  });
}
