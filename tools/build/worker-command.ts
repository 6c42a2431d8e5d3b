import { readContent } from '../../src/content/read-content.ts';
import { contentDigest } from '../../src/output/content-digest.ts';
import { failureInWords } from '../../src/output/failure.ts';
import type { CompiledPages } from '../../src/renderer/compiled-pages.ts';
import { parseCachePath, readEnvironment } from '../../src/site/environment.ts';
import { readsAhead, type WorkerMessage, type WorkerReply } from './worker-process.ts';
import { openWorker, type BuildJob, type BuildWorker } from './worker.ts';

const environment = readEnvironment();
const parent = process.ppid;
const read = () => readContent(environment.contentDir, { cache: parseCachePath(environment) });
// What fails here is read again, as the content may have been changing.
const ahead = process.argv.includes(readsAhead) ? read().catch(() => undefined) : undefined;
const pages = Promise.withResolvers<CompiledPages>();
let worker: Promise<BuildWorker> | undefined;

process.on('disconnect', () => process.exit());
process.on('message', (message: WorkerMessage) => {
  if ('job' in message) {
    worker = begin(message.job);
    // A failure is reported with the first task.
    worker.catch(() => undefined);
  } else if ('pages' in message) pages.resolve(message.pages);
  else void perform(message);
});

async function begin(job: BuildJob): Promise<BuildWorker> {
  let content = await ahead;
  if (!content || contentDigest(content) !== job.content) content = await read();
  if (contentDigest(content) !== job.content) {
    throw new Error('The content changed while the site was being built; build again.');
  }
  return openWorker(content, job, pages.promise, environment, () => {
    if (process.ppid !== parent) process.exit();
  });
}

async function perform({ id, task }: Extract<WorkerMessage, { task: unknown }>): Promise<void> {
  const reply = (answer: WorkerReply) => process.send?.(answer);
  try {
    if (!worker) throw new Error('A worker process was given a task before its setup.');
    reply({ id, written: await (await worker).perform(task) });
  } catch (error) {
    reply({ id, error: failureInWords(error, environment) });
  }
}
