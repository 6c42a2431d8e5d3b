import { cpuUsage } from 'node:process';

/** The time that this process has had of the processors, in milliseconds: no one else's work counts. */
export function processorTime(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}
