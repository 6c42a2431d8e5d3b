import { rmSync } from 'node:fs';
import { memoryPath } from '../src/environment.ts';
import { measure } from './measure.ts';

/** `check:content` on a folder that was never read, and again when nothing has changed. */
export async function measureChecks(content: string) {
  rmSync(memoryPath(content), { force: true });
  const env = { CONTENT_DIR: content };
  const run = () => measure(process.execPath, ['src/checks/command.ts'], { env });
  const cold = await run();
  const warm = await run();
  if (cold.exitCode !== 0) throw new Error(`The archive has problems:\n${cold.stdout}`);
  rmSync(memoryPath(content), { force: true });
  return {
    coldSeconds: cold.seconds,
    coldPeakMegabytes: cold.peakMegabytes,
    warmSeconds: warm.seconds,
    warmPeakMegabytes: warm.peakMegabytes,
  };
}
