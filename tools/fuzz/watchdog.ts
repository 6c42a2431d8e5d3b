import { workerData } from 'node:worker_threads';
import { processorTime } from './processor-time.ts';

/**
 * What the watchdog of a process looks at: when the case began, a negative number between cases, and
 * how long it may go on; both in milliseconds of the processor.
 */
export type Watched = Float64Array;

const milliseconds = 200;

// The thread that judges may never come back to its events, so another one looks after it. The
// signal is the system's own for a process that uses up its time.
const watched = workerData as Watched;
setInterval(() => {
  const [begin = -1, longest = 0] = watched;
  if (begin >= 0 && processorTime() - begin > longest) process.kill(process.pid, 'SIGXCPU');
}, milliseconds);
