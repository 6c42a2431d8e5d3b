import { memoryPath, readEnvironment } from '../../src/site/environment.ts';
import { readContent } from '../../src/content/read-content.ts';
import { contentDigest } from '../../src/output/content-digest.ts';
import { failureInWords } from '../../src/output/failure.ts';
import { openHand, type Hand } from './worker.ts';
import type { Call, Reply } from './worker-process.ts';
import type { Job } from '../../src/output/build-job.ts';

const environment = readEnvironment();
const foreman = process.ppid;
let hand: Promise<Hand> | undefined;

process.on('disconnect', () => process.exit());
process.on('message', (call: Call) => {
  if ('job' in call) {
    hand = begin(call.job);
    // Told with the first task: where there is none, nobody need know.
    hand.catch(() => undefined);
  } else void perform(call);
});

async function begin(job: Job): Promise<Hand> {
  const content = await readContent(environment.contentDir, { memory: memoryPath(environment) });
  if (contentDigest(content) !== job.content) {
    throw new Error('The content changed while the site was built; build again.');
  }
  return openHand(content, job, environment.siteUrl, () => {
    if (process.ppid !== foreman) process.exit();
  });
}

async function perform({ id, task }: Extract<Call, { task: unknown }>): Promise<void> {
  const reply = (answer: Reply) => process.send?.(answer);
  try {
    if (!hand) throw new Error('A helper was given a task before it knew its job.');
    reply({ id, outcome: await (await hand).perform(task) });
  } catch (error) {
    reply({ id, error: failureInWords(error) });
  }
}
