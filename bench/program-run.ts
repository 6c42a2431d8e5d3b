import type { Measurement } from './measure.ts';

/** What a program took to work through a site. */
export interface ProgramRun {
  seconds: number;
  /** In megabytes of 10⁶ bytes; undefined outside Linux. */
  peakMegabytes: number | undefined;
  /** How many pages it wrote or indexed. */
  pages: number;
}

/**
 * Passes a measurement on.
 *
 * @throws when the program failed, with what it printed
 */
export function succeeded(program: string, measurement: Measurement): Measurement {
  const { exitCode, stdout, stderr } = measurement;
  if (exitCode === 0) return measurement;
  throw new Error(`${program} ended with exit code ${exitCode}:\n${stderr || stdout}`);
}
