import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Job, Outcome, Task } from '../../src/output/build-job.ts';

/** What a helper is told: first the job, then its tasks. */
export type Call = { job: Job } | { id: number; task: Task };
/** What it says of a task when it is done. */
export type Reply = { id: number } & ({ outcome: Outcome } | { error: string });

/** A task that somebody waits for. */
export interface Waiting {
  task: Task;
  done: (outcome: Outcome) => void;
  fail: (error: Error) => void;
}

/** One who works in a process of its own, as `hand-command.ts` says. */
export interface Helper {
  /** @param give is called whenever it may take more. */
  begin(job: Job, give: () => void): void;
  /** Takes tasks as long as it has room for them and there are any. */
  take(next: () => Waiting | undefined): void;
  /** Ends it; nothing is written by it afterwards. */
  dismiss(): Promise<void>;
}

/** How many tasks a helper has at a time: it need not wait while this process is busy. */
const depth = 2;

/** Calls a helper, who begins to start. */
export function callHelper(): Helper {
  const given = new Map<number, Waiting>();
  let calls = 0;
  let failure: Error | undefined;
  let isFree: () => void = () => undefined;
  let isReady = false;
  const child: ChildProcess = fork(new URL('worker-command.ts', import.meta.url), {
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
    fail(new Error(`A helper of the build ended early (${signal ?? `exit ${code}`}).`)),
  );
  child.on('message', (reply: Reply) => {
    const waiting = given.get(reply.id);
    given.delete(reply.id);
    if ('outcome' in reply) waiting?.done(reply.outcome);
    else waiting?.fail(new Error(reply.error));
    isFree();
  });
  return {
    begin(job, give) {
      isFree = give;
      isReady = true;
      child.send({ job } satisfies Call);
    },
    take(next) {
      while (isReady && given.size < depth) {
        const taken = next();
        if (!taken) return;
        if (failure) {
          taken.fail(failure);
          continue;
        }
        const id = calls++;
        given.set(id, taken);
        child.send({ id, task: taken.task } satisfies Call);
      }
    },
    async dismiss() {
      fail(new Error('The build was given up.'));
      const runs = child.pid !== undefined && child.exitCode === null && child.signalCode === null;
      if (!runs) return;
      const end = once(child, 'exit');
      child.kill('SIGKILL');
      await end;
    },
  };
}
