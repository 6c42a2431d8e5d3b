import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { StageEvent } from '../src/build/progress.ts';
import { watchMemory } from './memory.ts';

/** What one stage of a build took. Stages overlap, so their times do not add up. */
export interface StageCost {
  seconds: number;
  /** By program, the largest memory while the stage ran; Linux only. */
  peakMegabytes: Record<string, number>;
}

/** Builds the site from a cold start and tells each stage's wall time and peak memory. */
export async function measureBuild(
  content: string,
  site: string,
  cache: string,
): Promise<{ seconds: number; stages: Record<string, StageCost> }> {
  rmSync(cache, { recursive: true, force: true });
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', 'build', '--', '--json'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: cache },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
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
  if ((await ended) !== 0) throw new Error('The build failed.');
  return { seconds: (performance.now() - start) / 1000, stages };
}
