import { availableParallelism } from 'node:os';
import type { Hand } from './worker.ts';
import { callHelper, type Helper, type Waiting } from './worker-process.ts';
import type { Job, Outcome, Task } from '../../src/output/build-job.ts';

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
  /** @throws when the crew was dismissed. */
  mayGoOn: () => void;
  /**
   * Ends the helpers, and waits for the task that this process is at, which asks `mayGoOn` on its
   * way: nobody writes anything afterwards.
   */
  dismiss(): Promise<void>;
}

/** Below this many files of a site helpers cost more than they bring. */
const worthHelp = 1000;

/**
 * From this many new pages on helpers print, too. For fewer, they would only have everything read
 * and indexed by the time that there is nothing left to print.
 */
const worthPrinting = 200;

/** Opens a crew of this process alone. */
export function openCrew(): Crew {
  const waiting: Waiting[] = [];
  const crew: Helper[] = [];
  let own: Hand | undefined;
  let atHand: Promise<void> | undefined;
  let isDismissed = false;

  const mayGoOn = () => {
    if (isDismissed) throw new Error('The build was given up.');
  };
  const give = () => {
    if (!own || isDismissed) return;
    const isMuch = own.printed() >= worthPrinting;
    for (const each of crew) each.take(() => nextOf(waiting, isIndex, isMuch));
    if (atHand) return;
    const next = nextOf(waiting, isPages, true);
    if (!next) return;
    atHand = own
      .perform(next.task)
      .then(next.done, next.fail)
      .finally(() => {
        atHand = undefined;
        give();
      });
  };
  return {
    expect(files) {
      const wanted = files < worthHelp ? 0 : availableParallelism() - 1;
      while (crew.length < wanted) crew.push(callHelper());
    },
    begin(job, hand) {
      own = hand;
      for (const each of crew) each.begin(job, give);
    },
    async perform(tasks) {
      mayGoOn();
      const outcomes = tasks.map(
        (task) =>
          new Promise<Outcome>((done, fail) => {
            waiting.push({ task, done, fail });
          }),
      );
      give();
      return (await Promise.all(outcomes)).flat();
    },
    mayGoOn,
    async dismiss() {
      isDismissed = true;
      for (const { fail } of waiting.splice(0)) fail(new Error('The build was given up.'));
      await Promise.all([atHand, ...crew.map((each) => each.dismiss())]);
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
