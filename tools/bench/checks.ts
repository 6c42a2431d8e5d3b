import { rmSync } from 'node:fs';
import { measure } from './measure.ts';

/** `check:content` on a folder that was never read, and again when nothing has changed. */
export async function measureChecks(content: string, cache: string) {
  rmSync(cache, { recursive: true, force: true });
  const env = { CONTENT_DIR: content, CACHE_DIR: cache };
  const run = () => measure(process.execPath, ['tools/check-content/command.ts'], { env });
  const cold = await run();
  const warm = await run();
  if (cold.exitCode !== 0) throw new Error(`The archive has problems:\n${cold.stdout}`);
  return {
    coldSeconds: cold.seconds,
    coldPeakMegabytes: cold.peakMegabytes,
    warmSeconds: warm.seconds,
    warmPeakMegabytes: warm.peakMegabytes,
  };
}
