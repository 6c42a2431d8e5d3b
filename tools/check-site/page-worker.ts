import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerBatches } from '../../src/content/parse/thread-batch-worker.ts';
import { readBuiltPage, type PageSetting } from './read-built-page.ts';

/** What the threads that read pages need. */
export interface PageJob extends PageSetting {
  /** The site's folder. */
  folder: string;
}

await answerBatches((path, setting) => {
  const job = setting as PageJob;
  return readBuiltPage(path, readFileSync(join(job.folder, path), 'utf8'), job);
});
