import { fork, type ChildProcess } from 'node:child_process';
import type { Case } from './case.ts';
import type { Fault, Verdict } from './fault.ts';

/** The most that one case may take, in milliseconds of the processor. */
export const longestTime = 2_000;

/** The most that the judging process may ever have, the real content included, in megabytes. */
export const largestMemory = 900;

/** What is asked of a judging process: many cases by their numbers, or one. */
export type Call = { seed: number; from: number; to: number } | { fed: Case };

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

  /** Judges one case. A process that ends or does not answer is replaced. */
  async judge(fed: Case): Promise<Verdict> {
    const reply = await this.ask<Verdict>({ fed }, 3 * longestTime);
    return 'gone' in reply ? { accepted: false, fault: reply.gone } : reply;
  }

  /**
   * Judges cases by their numbers.
   *
   * @param patience how long an answer is waited for, in milliseconds.
   * @returns why there is no answer where there is none.
   */
  async ask<T extends Found | Verdict>(call: Call, patience: number): Promise<T | { gone: Fault }> {
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
        end({ gone: { kind: 'crash', message: `The process ended: ${signal ?? String(code)}.` } });
      const timer = setTimeout(
        () => end({ gone: { kind: 'late', message: `No answer after ${patience} ms.` } }),
        patience,
      );
      child.on('message', hear).on('exit', note);
      if (child.exitCode !== null || child.signalCode !== null)
        note(child.exitCode, child.signalCode);
      else child.send(call);
    });
  }

  /** Ends the process; the next question starts another. */
  dismiss(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #start(): ChildProcess {
    const child = fork(new URL('judge-command.ts', import.meta.url), {
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
