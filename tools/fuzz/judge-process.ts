import { fork, type ChildProcess } from 'node:child_process';
import type { Case } from './cases.ts';

/** The faults that are looked for. */
export const faults = {
  crash: 'an exception, or the process ended',
  late: 'no answer in time',
  memory: 'too much memory',
  unlocated: 'a problem without a place in the file, a rule or a sentence',
  lost: 'something in the file is neither accepted nor refused',
  unsteady: 'a different answer to the same input',
  unsafe: 'unsafe HTML',
  unmeant: 'signs that were not meant to be published',
} as const;

export interface Fault {
  kind: keyof typeof faults;
  /** What was seen. */
  message: string;
}

/** The result of reading. */
export interface Outcome {
  /** Whether the content was accepted; refused with problems where not. */
  accepted: boolean;
  fault?: Fault;
}

/** The result of one case. */
export interface Verdict extends Outcome {
  /** The time of the processor that it took. */
  milliseconds: number;
}

/** The most memory that the process may ever have, the real content included, in megabytes. */
export const largestMemory = 900;

/** How long a process may take to read the real content, in milliseconds. */
const timeToStart = 60_000;

/** How much longer than a case's time of the processor is waited on a busy machine. */
const patience = 3;

/** A process in which cases are judged, as reading may crash it or never end. */
export class JudgeProcess {
  #process?: ChildProcess;

  /**
   * Judges a case. A process that ends, or does not answer in time, is replaced.
   *
   * @param longest the time of the processor that the case may take, in milliseconds.
   */
  async judge(tried: Case, longest: number): Promise<Verdict> {
    const process = (this.#process ??= start());
    const { promise, resolve } = Promise.withResolvers<Verdict>();
    const stop = () => process.kill('SIGKILL');
    let timer = setTimeout(stop, timeToStart);
    const onMessage = (message: 'begun' | Verdict) => {
      clearTimeout(timer);
      if (message === 'begun') timer = setTimeout(stop, longest * patience);
      else resolve(message);
    };
    const onExit = (code: number | null, signal: string | null) => {
      clearTimeout(timer);
      const fault: Fault =
        signal === 'SIGKILL'
          ? { kind: 'late', message: `No answer after ${longest * patience} ms.` }
          : { kind: 'crash', message: `The process ended: ${signal ?? code}.` };
      resolve({ accepted: false, fault, milliseconds: longest });
    };
    process.on('message', onMessage).on('exit', onExit);
    process.send({ tried, longest }, () => {});
    const verdict = await promise;
    process.off('message', onMessage).off('exit', onExit);
    // What grew does not shrink.
    if (verdict.fault?.kind === 'memory' || !process.connected) this.end();
    return verdict;
  }

  /** Ends the process; the next case starts another. */
  end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
  }
}

function start(): ChildProcess {
  return fork(new URL('judge-worker.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${largestMemory}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
