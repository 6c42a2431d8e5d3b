import { freemem } from 'node:os';
import { measure, type Measurement, type MeasureOptions } from './measure.ts';

/** What a program took to work through a site. */
export interface ProgramRun {
  seconds: number;
  /** Of its largest process, in megabytes of 10⁶ bytes; undefined outside Linux. */
  largestMegabytes: number | undefined;
  /** How many pages it wrote or indexed. */
  pages: number;
}

/** A program that did not come to its end, and why. */
export interface Failure {
  failed: string;
}

/** Of the memory that is free, how much a program may take before it is ended for others' sake. */
const mostOfFreeMemory = 0.95;

/** Whether a program came to its end. */
export function isDone<Run extends object>(run: Run | Failure | undefined): run is Run {
  return run !== undefined && !('failed' in run);
}

/** Runs a program; it is ended when there is hardly any memory left. */
export async function runProgram(
  name: string,
  command: string,
  args: readonly string[],
  options: MeasureOptions = {},
): Promise<Measurement | Failure> {
  const mostMegabytes = (freemem() / 1e6) * mostOfFreeMemory;
  const run = await measure(command, args, { mostMegabytes, ...options });
  if (run.exitCode === 0) return run;
  if (run.tookTooMuch) {
    const gigabytes = Math.round((run.peakMegabytes ?? 0) / 1000);
    return { failed: `${name} was ended at ${gigabytes} GB of memory` };
  }
  const said = (run.stderr || run.stdout).trim().split('\n').slice(-1).join('');
  return { failed: `${name} ended with ${endOf(run)}${said && `: ${said.slice(0, 200)}`}` };
}

function endOf({ exitCode }: Measurement): string {
  return exitCode === null ? 'a signal' : `exit code ${exitCode}`;
}
