import { fork, type ChildProcess } from 'node:child_process';
import type { Case } from './cases.ts';
import type { Fault, Verdict } from './fault.ts';

/** The most that one case may take, in milliseconds of the processor. */
export const longestTime = 4_000;

/** The most that the judging process may ever have, the real content included, in megabytes. */
export const largestMemory = 900;

/** How long an answer is waited for that not even the watchdog gives, in milliseconds. */
const patience = 300_000;

/** What is asked of a judging process: many cases by their numbers, or one. */
export type Call = { seed: number; from: number; to: number } | { fed: Case; longest: number };

/** What was found in many cases. */
export interface Found {
  accepted: number;
  faults: { number: number; fault: Fault }[];
  slowest: { number: number; milliseconds: number };
}

/** What a judging process says. */
export type Reply = 'ready' | Found | Verdict;

/** A process in which cases are judged: its end, or its silence, is an answer, too. */
export class JudgeProcess {
  #child?: ChildProcess;
  #ready = Promise.resolve();

  /**
   * Judges one case. A process that ends or does not answer is replaced.
   *
   * @param longest how long it may take, in milliseconds of the processor.
   */
  async judge(fed: Case, longest = longestTime): Promise<Verdict> {
    const reply = await this.ask<Verdict>({ fed, longest });
    return 'gone' in reply ? { accepted: false, fault: reply.gone } : reply;
  }

  /**
   * Judges cases by their numbers, or one.
   *
   * @returns why there is no answer where there is none.
   */
  async ask<T extends Found | Verdict>(call: Call): Promise<T | { gone: Fault }> {
    const child = (this.#child ??= this.#start());
    await this.#ready;
    return new Promise((done) => {
      const end = (reply: T | { gone: Fault }) => {
        clearTimeout(timer);
        child.off('message', hear).off('exit', note);
        if ('gone' in reply) this.dismiss();
        done(reply);
      };
      const hear = (reply: unknown) => end(reply as T);
      const note = (code: number | null, signal: string | null) =>
        end({ gone: endOf(signal ?? String(code)) });
      const timer = setTimeout(
        () => end({ gone: { kind: 'late', message: `No answer after ${patience} ms.` } }),
        patience,
      );
      child.on('message', hear).on('exit', note);
      const isOver = child.exitCode !== null || child.signalCode !== null;
      if (isOver) note(child.exitCode, child.signalCode);
      // A process that ends meanwhile says so by its end.
      else child.send(call, () => {});
    });
  }

  /** Ends the process; the next question starts another. */
  dismiss(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #start(): ChildProcess {
    const child = fork(new URL('judge-worker.ts', import.meta.url), {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${largestMemory}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#ready = new Promise((done) => {
      child.once('message', () => done()).once('exit', () => done());
    });
    return child;
  }
}

/** What the end of a process means. */
function endOf(cause: string): Fault {
  return cause === 'SIGXCPU'
    ? { kind: 'late', message: 'Not done in its time of the processor.' }
    : { kind: 'crash', message: `The process ended: ${cause}.` };
}
