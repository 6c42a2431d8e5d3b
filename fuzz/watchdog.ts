import { workerData } from 'node:worker_threads';
import { processorTime } from './processor-time.ts';

/** What the watchdog of a process is given. */
export interface Watched {
  /** When the case began, in milliseconds of the processor; a negative number between cases. */
  began: Float64Array;
  /** How long a case may go on. */
  longest: number;
}

const milliseconds = 200;

// The thread that judges may never come back to its events, so another one looks after it. The
// signal is the system's own for a process that uses up its time.
const { began, longest } = workerData as Watched;
setInterval(() => {
  const [begin = -1] = began;
  if (begin >= 0 && processorTime() - begin > longest) process.kill(process.pid, 'SIGXCPU');
}, milliseconds);
