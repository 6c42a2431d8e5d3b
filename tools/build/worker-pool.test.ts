import { describe, expect, test, vi } from 'vitest';
import { openCrew } from './worker-pool.ts';
import type { Hand } from './worker.ts';
import type { Job, Outcome, Task } from '../../src/output/build-job.ts';

const job: Job = {
  plates: { key: '', program: '', assets: '' },
  tree: '',
  stocks: [],
  parts: '',
  content: '',
  compresses: false,
};

const route = (name: string): Task => ({ kind: 'sheets', route: name });

/** A hand that works on a task until the test says how it ends. */
function openSlowHand() {
  const begun: { task: Task; done: (outcome: Outcome) => void; fail: (error: Error) => void }[] =
    [];
  const perform = (task: Task) =>
    new Promise<Outcome>((done, fail) => begun.push({ task, done, fail }));
  return { hand: { perform, printed: () => 0 } as Hand, begun };
}

describe('a crew that is dismissed', () => {
  test('has ended what it was doing, and begins nothing else', async () => {
    const { hand, begun } = openSlowHand();
    const crew = openCrew();
    crew.begin(job, hand);
    const work = crew.perform([route('a'), route('b'), route('c')]);
    begun[0]?.fail(new Error('The disk is full.'));
    await expect(work).rejects.toThrow('The disk is full.');
    await vi.waitUntil(() => begun.length === 2);

    let isDismissed = false;
    const dismissal = crew.dismiss().then(() => (isDismissed = true));
    await new Promise(setImmediate);
    expect(isDismissed).toBe(false);
    begun[1]?.done([]);
    await dismissal;
    expect(begun).toHaveLength(2);
  });

  test('tells the task at hand that it may not go on', async () => {
    const crew = openCrew();
    expect(() => crew.mayGoOn()).not.toThrow();
    await crew.dismiss();
    expect(() => crew.mayGoOn()).toThrow('The build was given up.');
  });

  test('takes no more tasks', async () => {
    const crew = openCrew();
    crew.begin(job, openSlowHand().hand);
    await crew.dismiss();
    await expect(crew.perform([route('a')])).rejects.toThrow('The build was given up.');
  });

  test('is dismissed once, however often it is told', async () => {
    const { hand, begun } = openSlowHand();
    const crew = openCrew();
    crew.begin(job, hand);
    const work = crew.perform([route('a')]);
    const both = Promise.all([crew.dismiss(), crew.dismiss()]);
    begun[0]?.done([]);
    await both;
    expect(await work).toEqual([]);
  });
});
