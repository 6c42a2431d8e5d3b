import { checkContent, type Checked } from '../checks/check-content.ts';
import { latestDay } from '../checks/find-problems.ts';
import { summary } from '../checks/report.ts';
import { memoryPath, type Environment } from '../environment.ts';
import { makePlates, type Plates } from '../press/plates.ts';
import { readContent, type Content } from '../reading/content.ts';
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
