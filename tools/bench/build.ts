import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { StageEvent } from '../build/progress.ts';
import { measure } from './measure.ts';
import { watchMemory } from './memory.ts';

/** What a build reads and writes. */
export interface BuildFolders {
  content: string;
  site: string;
  cache: string;
}

/** What one stage of a build took. Stages overlap, so their times do not add up. */
export interface StageCost {
  seconds: number;
  /** By program, the largest memory while the stage ran; Linux only. */
  peakMegabytes: Record<string, number>;
}

/** What a build took. */
export interface BuildCost {
  seconds: number;
  /** Of its largest process, in megabytes of 10⁶ bytes; Linux only. */
  largestMegabytes: number | undefined;
  /** Of all its processes at one moment. */
  peakMegabytes: number | undefined;
}

/** A build from nothing, stage by stage. */
export interface FullBuildCost extends BuildCost {
  stages: Record<string, StageCost>;
}

/**
 * Builds the site from nothing: no cache, no last site, pages not compiled.
 *
 * @param address the site's public address; pages are compiled again for every one that is new.
 * @throws where the build fails.
 */
export async function measureFullBuild(
  { content, site, cache }: BuildFolders,
  address: string,
): Promise<FullBuildCost> {
  for (const folder of [cache, site]) rmSync(folder, { recursive: true, force: true });
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', 'build', '--', '--json'], {
    env: { ...process.env, ...settings({ content, site, cache }, address) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const whole = watchMemory(child.pid ?? 0);
  const stages: Record<string, StageCost> = {};
  const running = new Map<string, { begin: number; memory: ReturnType<typeof watchMemory> }>();
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue;
    const { stage, event, at } = JSON.parse(line) as StageEvent;
    if (event === 'begin') {
      running.set(stage, { begin: at, memory: watchMemory(child.pid ?? 0) });
      continue;
    }
    const state = running.get(stage);
    if (!state) continue;
    state.memory.stop();
    stages[stage] = { seconds: (at - state.begin) / 1000, peakMegabytes: state.memory.peaks() };
  }
  const exitCode = await ended;
  const seconds = (performance.now() - start) / 1000;
  whole.stop();
  if (exitCode !== 0) throw new Error('The build failed.');
  return { seconds, largestMegabytes: whole.largest(), peakMegabytes: whole.peak(), stages };
}

/**
 * Builds the site again, with all that the last build left.
 *
 * @param address that of the last build.
 * @throws where the build fails, with what it said.
 */
export async function measureRebuild(folders: BuildFolders, address: string): Promise<BuildCost> {
  const env = settings(folders, address);
  const run = await measure('npm', ['run', '--silent', 'build'], { env });
  if (run.exitCode !== 0) throw new Error(`The build failed:\n${run.stdout}${run.stderr}`);
  const { seconds, largestMegabytes, peakMegabytes } = run;
  return { seconds, largestMegabytes, peakMegabytes };
}

function settings({ content, site, cache }: BuildFolders, address: string) {
  return { CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: cache, SITE_URL: address };
}
