import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import { provideContent } from '../../src/site/content-provider.ts';
import { openPress, type Press } from '../../src/renderer/renderer.ts';
import type { Content } from '../../src/content/read-content.ts';
import { openFinishing, type Finishing } from '../../src/output/output-files.ts';
import { openIndexWork } from '../../src/search/indexer/index-task.ts';
import { openSheetWork } from '../../src/renderer/write-pages.ts';
import { readRecord, type SiteRecord } from '../../src/output/site-record.ts';
import { isSame, isUntouched, openTree, type SiteTree } from '../../src/output/staging-folder.ts';
import type { Job, Outcome, Task } from '../../src/output/build-job.ts';

/** One who does pieces of the work, one after the other. */
export interface Hand {
  /** By which all that is made is put in place. */
  finishing: Finishing;
  press: () => Promise<Press>;
  /** The index of the last site, where it is that of this content, too. */
  keptIndex: () => Outcome | undefined;
  /** @throws where a page cannot be printed or a file not be written. */
  perform(task: Task): Promise<Outcome>;
  /** How many pages it has printed, not kept. */
  printed(): number;
}

/** The tree of the new site, with all that it may keep. */
export function treeOf({ tree, stocks }: Pick<Job, 'tree' | 'stocks'>): SiteTree {
  const records = new Map<string, SiteRecord>();
  for (const { record } of stocks) {
    if (!records.has(record)) records.set(record, readRecord(record));
  }
  return openTree(
    tree,
    stocks.map(({ folder, record, proof }) => ({
      folder,
      record: records.get(record) ?? new Map(),
      isSound: { date: isUntouched, digest: isSame }[proof],
    })),
  );
}

/**
 * @param content sound, as the job knows it.
 * @param siteUrl the site's public address.
 * @param mayGoOn throws when the work is not wanted any longer.
 */
export function openHand(
  content: Content,
  job: Job,
  siteUrl: string,
  mayGoOn: () => void = () => undefined,
): Hand {
  provideContent(() => Promise.resolve({ content }));
  const tree = treeOf(job);
  let opening: Promise<Press> | undefined;
  const press = () => (opening ??= openPress(job.plates, siteUrl));
  const finishing = openFinishing(tree, job.compresses);
  const sheetWork = openSheetWork(content, press, finishing, job.shards !== undefined, mayGoOn);
  const indexWork = openIndexWork(content, job, tree, finishing);
  return {
    finishing,
    press,
    keptIndex: () => indexWork.kept(),
    printed: () => sheetWork.printed(),
    async perform(task) {
      mayGoOn();
      switch (task.kind) {
        case 'assets':
          return assets(job.plates.assets, finishing);
        case 'sheets':
          return sheetWork.sheets(task.route, task.years);
        case 'part':
          indexWork.part(task.of);
          return [];
        case 'index':
          return indexWork.index();
      }
    },
  };
}

function assets(folder: string, finishing: Finishing): Outcome {
  return filesBelow(folder).flatMap((file) =>
    finishing.put(file, readFileSync(join(folder, file))),
  );
}
