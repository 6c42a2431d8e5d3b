import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { WrittenFiles } from '../../src/output/site-record.ts';
import type { CompiledPages } from '../../src/renderer/compiled-pages.ts';
import type { BuildJob, BuildTask } from './worker.ts';

/** What a worker process is sent: first the job, then its tasks, and the pages once they are compiled. */
export type WorkerMessage =
  { job: BuildJob } | { pages: CompiledPages } | { id: number; task: BuildTask };
/** What it answers when a task is done. */
export type WorkerReply = { id: number } & ({ written: WrittenFiles } | { error: string });

/** A task that somebody waits for. */
export interface WaitingTask {
  task: BuildTask;
  done: (written: WrittenFiles) => void;
  fail: (error: Error) => void;
}

/** A worker in a process of its own (`worker-command.ts`). */
export interface WorkerProcess {
  /** @param onFree is called whenever it may take more. */
  begin(job: BuildJob, pages: Promise<CompiledPages>, onFree: () => void): void;
  /** Takes tasks as long as it has room for them and there are any. */
  take(next: () => WaitingTask | undefined): void;
  /** Ends it; nothing is written by it afterwards. */
  end(): Promise<void>;
}

/** How many tasks it has at a time: it need not wait while this process is busy. */
const mostTasks = 2;

/** The argument with which a worker process reads the content before it is given its job. */
export const readsAhead = '--read-ahead';

/** Starts a worker process. @param args its arguments, such as `readsAhead`. */
export function startWorkerProcess(command: string, args: readonly string[] = []): WorkerProcess {
  const given = new Map<number, WaitingTask>();
  let tasks = 0;
  let failure: Error | undefined;
  let isReady = false;
  let onFree: () => void = () => undefined;
  const child: ChildProcess = fork(command, args, {
    execArgv: ['--max-semi-space-size=64'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const fail = (error: Error) => {
    failure = error;
    for (const { fail } of given.values()) fail(error);
    given.clear();
  };
  child.on('error', fail);
  child.on('exit', (code, signal) =>
    fail(new Error(`A worker process of the build ended early (${signal ?? `exit ${code}`}).`)),
  );
  child.on('message', (reply: WorkerReply) => {
    const waiting = given.get(reply.id);
    given.delete(reply.id);
    if ('written' in reply) waiting?.done(reply.written);
    else waiting?.fail(new Error(reply.error));
    onFree();
  });
  return {
    begin(job, pages, whenFree) {
      onFree = whenFree;
      isReady = true;
      const send = (message: WorkerMessage) => child.connected && child.send(message);
      send({ job });
      pages.then(
        (compiled) => send({ pages: compiled }),
        () => undefined,
      );
    },
    take(next) {
      while (isReady && given.size < mostTasks) {
        const taken = next();
        if (!taken) return;
        if (failure) {
          taken.fail(failure);
          continue;
        }
        const id = tasks++;
        given.set(id, taken);
        child.send({ id, task: taken.task } satisfies WorkerMessage);
      }
    },
    async end() {
      fail(new Error('The build was stopped.'));
      const runs = child.pid !== undefined && child.exitCode === null && child.signalCode === null;
      if (!runs) return;
      const end = once(child, 'exit');
      child.kill('SIGKILL');
      await end;
    },
  };
}
