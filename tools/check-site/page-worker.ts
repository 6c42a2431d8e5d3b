import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workOnBatches } from '../../src/content/parse/threads.ts';
import { readBuiltPage, type PageSetting } from './read-built-page.ts';

/** What the threads that read pages need. */
export interface PageJob extends PageSetting {
  /** The site's folder. */
  folder: string;
}

await workOnBatches((path, setting) => {
  const job = setting as PageJob;
  return readBuiltPage(path, readFileSync(join(job.folder, path), 'utf8'), job);
});
