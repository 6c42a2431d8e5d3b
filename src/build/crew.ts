import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Hand } from './hand.ts';
import type { Job, Outcome, Task } from './task.ts';

/** What a helper is told: first the job, then its tasks. */
export type Call = { job: Job } | { id: number; task: Task };
/** What it says of a task when it is done. */
export type Reply = { id: number } & ({ outcome: Outcome } | { error: string });

/** Those who work on a site: this process, and helpers in processes of their own. */
export interface Crew {
  /** Calls for help where a site of so many files is worth it; helpers begin to make ready then. */
  expect(files: number): void;
  /** Tells everyone what there is to do; helpers make ready while this process does so, too. */
  begin(job: Job, own: Hand): void;
  /**
   * Does tasks, each when somebody is free for it.
   *
   * @throws what the first failed task threw; what others are doing then is not waited for.
   */
  perform(tasks: readonly Task[]): Promise<Outcome>;
  /** Ends the helpers. */
  dismiss(): void;
}

/** Below this many files of a site helpers cost more than they bring. */
const worthHelp = 1000;

/**
 * From this many new pages on helpers print, too. For fewer, they would only have everything read
 * and indexed by the time that there is nothing left to print.
 */
const worthPrinting = 200;

/** How many tasks a helper has at a time: it need not wait while this process is busy. */
const depth = 2;

interface Waiting {
  task: Task;
  done: (outcome: Outcome) => void;
  fail: (error: Error) => void;
}

/** Opens a crew of this process alone. */
export function openCrew(): Crew {
  const waiting: Waiting[] = [];
  const crew: ReturnType<typeof helper>[] = [];
  let own: Hand | undefined;
  let isBusy = false;

  const give = () => {
    if (!own) return;
    const isMuch = own.printed() >= worthPrinting;
    for (const each of crew) each.take(() => nextOf(waiting, isIndex, isMuch));
    if (isBusy) return;
    const next = nextOf(waiting, isPages, true);
    if (!next) return;
    isBusy = true;
    own
      .perform(next.task)
      .then(next.done, next.fail)
      .finally(() => {
        isBusy = false;
        give();
      });
  };
  return {
    expect(files) {
      const wanted = files < worthHelp ? 0 : availableParallelism() - 1;
      while (crew.length < wanted) crew.push(helper());
    },
    begin(job, hand) {
      own = hand;
      for (const each of crew) each.begin(job, give);
    },
    async perform(tasks) {
      const outcomes = tasks.map(
        (task) =>
          new Promise<Outcome>((done, fail) => {
            waiting.push({ task, done, fail });
          }),
      );
      give();
      return (await Promise.all(outcomes)).flat();
    },
    dismiss() {
      for (const { fail } of waiting.splice(0)) fail(new Error('The build was given up.'));
      for (const each of crew) each.dismiss();
    },
  };
}

/**
 * Helpers take the index first, which asks for nothing but the content, and this process the pages:
 * for a small change, either is ready before the other would be.
 */
function nextOf(
  waiting: Waiting[],
  isLiked: (task: Task) => boolean,
  takesAny: boolean,
): Waiting | undefined {
  const at = waiting.findIndex(({ task }) => isLiked(task));
  if (at < 0 && !takesAny) return undefined;
  return waiting.splice(Math.max(at, 0), 1)[0];
}

function isIndex({ kind }: Task): boolean {
  return kind === 'part' || kind === 'index';
}

function isPages(task: Task): boolean {
  return !isIndex(task);
}

function helper() {
  const given = new Map<number, Waiting>();
  let calls = 0;
  let failure: Error | undefined;
  let isFree: () => void = () => undefined;
  let isReady = false;
  const child: ChildProcess = fork(new URL('hand-command.ts', import.meta.url), {
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
    begin(job: Job, give: () => void) {
      isFree = give;
      isReady = true;
      child.send({ job } satisfies Call);
    },
    take(next: () => Waiting | undefined) {
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
    dismiss() {
      fail(new Error('The build was given up.'));
      child.kill('SIGKILL');
    },
  };
}
