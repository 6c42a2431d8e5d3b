import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { engineInWorker } from './client.ts';
import type { Engine } from './engine.ts';
import { noConditions } from './facets.ts';
import { emptyResponse, type EngineCall, type EngineReply } from './protocol.ts';

/** What happens to the workers that are started. */
let fates: ('answers' | 'lacks a script' | 'breaks' | 'hangs')[];
/** The addresses of those that were started, and their names. */
let started: string[];
let names: (string | undefined)[];

class TestWorker extends EventTarget {
  readonly #fate;

  constructor(address: string, { name }: WorkerOptions) {
    super();
    names.push(name);
    this.#fate = fates[started.push(address) - 1];
    if (this.#fate === 'breaks') setTimeout(() => this.dispatchEvent(new Event('error')));
    if (this.#isReady) setTimeout(() => this.#reply({ ready: true }));
  }

  get #isReady() {
    return this.#fate === 'answers' || this.#fate === 'lacks a script';
  }

  postMessage({ id }: EngineCall) {
    if (!this.#isReady) return;
    const similarUnknown = this.#fate === 'lacks a script';
    setTimeout(() => {
      this.#reply({ id, response: { ...emptyResponse, total: 3, similarUnknown } });
      this.#reply({ id, done: {} });
    }, 60_000);
  }

  terminate() {}

  #reply(data: EngineReply) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  started = [];
  names = [];
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('Worker', TestWorker);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function searchTwice(engine: Engine) {
  const totals: number[] = [];
  const request = {
    ...{ words: 'coal', phrases: [], excluded: [], addresses: [], conditions: noConditions },
    ...({ sort: 'date', typing: false } as const),
  };
  const search = () => engine.search(request, ({ total }) => totals.push(total));
  const [outcomes] = await Promise.all([
    Promise.allSettled([search(), search()]),
    vi.advanceTimersByTimeAsync(120_000),
  ]);
  return { totals, outcomes: outcomes.map(({ status }) => status) };
}

test.each([
  [['answers'], 'fulfilled'],
  [['breaks', 'answers'], 'fulfilled'],
  [['hangs', 'answers'], 'fulfilled'],
  [['breaks', 'breaks'], 'rejected'],
  [['hangs', 'hangs'], 'rejected'],
  [['hangs', 'breaks'], 'rejected'],
] as const)('searches by a worker that %j are %s, and the next ones find', async (all, status) => {
  fates = [...all, 'answers'];
  const engine = engineInWorker();
  const { totals, outcomes } = await searchTwice(engine);
  expect(outcomes).toEqual([status, status]);
  expect(totals).toEqual(status === 'fulfilled' ? [3, 3] : []);
  expect(new Set(started).size).toBe(all.length);
  expect(await searchTwice(engine)).toMatchObject({ totals: [3, 3] });
});

test.each([
  [undefined, ''],
  ['vi/', 'vi/'],
])('a worker knows the path of the pages in a language: %j', async (path, name) => {
  fates = ['answers'];
  vi.stubGlobal('document', { documentElement: { dataset: { path } } });
  await searchTwice(engineInWorker());
  expect(names).toEqual([name]);
});

test('a worker without one of its scripts is replaced; if its own script is gone, too, by the one in the browser’s cache', async () => {
  fates = ['lacks a script', 'breaks', 'answers'];
  const engine = engineInWorker();
  await searchTwice(engine);
  expect(await searchTwice(engine)).toMatchObject({ totals: [3, 3] });
  const [first = '', second, third] = started;
  expect(second).not.toBe(first);
  expect(third).toBe(first);
});
