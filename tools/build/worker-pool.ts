import { availableParallelism } from 'node:os';
import type { WrittenFiles } from '../../src/output/site-record.ts';
import type { CompiledPages } from '../../src/renderer/compiled-pages.ts';
import {
  readsAhead,
  startWorkerProcess,
  type WaitingTask,
  type WorkerProcess,
} from './worker-process.ts';
import type { BuildJob, BuildTask, BuildWorker } from './worker.ts';

/** The workers on a site: one in this process, and others in processes of their own. */
export interface WorkerPool {
  /**
   * Starts worker processes where a site of so many files is worth it: at once, or when much of it turns out to
   * be new.
   *
   * @param isAnew whether all pages are likely to be rendered, as there is no earlier site, or other code made it.
   */
  expect(files: number, isAnew?: boolean): void;
  /** Sends the job to the worker processes, which read the content and take tasks of the index. */
  begin(job: BuildJob, pages: Promise<CompiledPages>): void;
  /** Lets the worker in this process, which is ready to render, take tasks. */
  join(own: BuildWorker): void;
  /**
   * Does tasks, each when a worker is free for it.
   *
   * @throws what the first failed task threw; what others are doing then is not waited for.
   */
  perform(tasks: readonly BuildTask[]): Promise<WrittenFiles>;
  /** @throws when the pool is closed. */
  throwIfClosed: () => void;
  /**
   * Ends the worker processes, and waits for the task that this process is doing, which calls
   * `throwIfClosed` on its way: nothing is written afterwards.
   */
  close(): Promise<void>;
}

/** Below this many files of a site worker processes cost more than they save. */
const worthProcesses = 1000;

/** The same where little may have changed since the site was built before: loading the program is most of the work then. */
const worthProcessesAgain = 50_000;

/**
 * From this many new pages on, worker processes render, too, where the site was built before. With fewer, there is
 * nothing left to render by the time they have read the content and made their segments of the index.
 */
const worthRendering = 200;

/** Opens a pool of this process alone. @param command the program of worker processes. */
export function openWorkerPool(command = 'tools/build/worker-command.ts'): WorkerPool {
  const waiting: WaitingTask[] = [];
  const processes: WorkerProcess[] = [];
  let own: BuildWorker | undefined;
  let ownTask: Promise<void> | undefined;
  let isClosed = false;
  let rendersAll = false;
  let isLarge = false;
  let setup: { job: BuildJob; pages: Promise<CompiledPages> } | undefined;

  const throwIfClosed = () => {
    if (isClosed) throw new Error('The build was stopped.');
  };
  const start = (...args: string[]) => {
    while (processes.length < availableParallelism() - 1) {
      const started = startWorkerProcess(command, args);
      if (setup) started.begin(setup.job, setup.pages, assign);
      processes.push(started);
    }
  };
  const assign = () => {
    if (isClosed) return;
    const isMuch = rendersAll || (own?.rendered() ?? 0) >= worthRendering;
    if (isMuch && isLarge && waiting.length > 0) start();
    for (const each of processes) each.take(() => nextOf(waiting, isIndex, isMuch));
    if (!own || ownTask) return;
    const next = nextOf(waiting, isNotIndex, true);
    if (!next) return;
    ownTask = own
      .perform(next.task)
      .then(next.done, next.fail)
      .finally(() => {
        ownTask = undefined;
        assign();
      });
  };
  return {
    expect(files, isAnew = false) {
      rendersAll = isAnew;
      isLarge = files >= worthProcesses;
      if (isLarge && isAnew) start();
      // They may read ahead, as nearly all content is in the cache: hardly anything is parsed twice.
      else if (files >= worthProcessesAgain) start(readsAhead);
    },
    begin(job, pages) {
      setup = { job, pages };
      for (const each of processes) each.begin(job, pages, assign);
    },
    join(worker) {
      own = worker;
      assign();
    },
    async perform(tasks) {
      throwIfClosed();
      const written = tasks.map(
        (task) =>
          new Promise<WrittenFiles>((done, fail) => {
            waiting.push({ task, done, fail });
          }),
      );
      assign();
      return (await Promise.all(written)).flat();
    },
    throwIfClosed,
    async close() {
      isClosed = true;
      for (const { fail } of waiting.splice(0)) fail(new Error('The build was stopped.'));
      await Promise.all([ownTask, ...processes.map((each) => each.end())]);
    },
  };
}

/**
 * Returns the next task for a worker. Worker processes take the index first, for which only the
 * content is needed, and this process the pages: for a small change, either is ready before the other
 * would be.
 */
function nextOf(
  waiting: WaitingTask[],
  isPreferred: (task: BuildTask) => boolean,
  takesOthers: boolean,
): WaitingTask | undefined {
  const at = waiting.findIndex(({ task }) => isPreferred(task));
  if (at < 0 && !takesOthers) return undefined;
  return waiting.splice(Math.max(at, 0), 1)[0];
}

function isIndex({ kind }: BuildTask): boolean {
  return kind === 'segment' || kind === 'index';
}

function isNotIndex(task: BuildTask): boolean {
  return !isIndex(task);
}
