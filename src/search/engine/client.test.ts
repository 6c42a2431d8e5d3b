import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nothingFound } from './protocol.ts';
import { engineInThread, type EngineCall, type EngineReply } from './client.ts';
import { noConditions } from './facets.ts';

/** What becomes of the threads that are started: they answer, break or hang. */
let fates: ('answers' | 'breaks' | 'hangs')[];
/** The addresses of those that were. */
let started: string[];

class Thread extends EventTarget {
  readonly #fate;

  constructor(address: string) {
    super();
    this.#fate = fates[started.push(address) - 1];
    if (this.#fate === 'breaks') setTimeout(() => this.dispatchEvent(new Event('error')));
    if (this.#fate === 'answers') setTimeout(() => this.#say({ ready: true }));
  }

  postMessage({ id }: EngineCall) {
    if (this.#fate !== 'answers') return;
    setTimeout(() => {
      this.#say({ id, answer: { ...nothingFound, total: 3 } });
      this.#say({ id, done: [] });
    }, 60_000);
  }

  terminate() {}

  #say(data: EngineReply) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  started = [];
  vi.stubGlobal('Worker', Thread);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Searches twice at once, and tells what came of it. */
async function searchTwice(engine = engineInThread()) {
  const totals: number[] = [];
  const request = { q: 'coal', conditions: noConditions, sort: 'date', typing: false } as const;
  const ask = () => engine.search(request, ({ total }) => totals.push(total));
  const [outcomes] = await Promise.all([
    Promise.allSettled([ask(), ask()]),
    vi.advanceTimersByTimeAsync(120_000),
  ]);
  return { totals, outcomes: outcomes.map(({ status }) => status) };
}

test.each([[['answers']], [['breaks', 'answers']], [['hangs', 'answers']]] as const)(
  'a thread that %j gives what is asked for',
  async (all) => {
    fates = [...all];
    expect(await searchTwice()).toEqual({ totals: [3, 3], outcomes: ['fulfilled', 'fulfilled'] });
    expect(new Set(started).size).toBe(all.length);
  },
);

test.each([[['breaks', 'breaks']], [['hangs', 'hangs']], [['hangs', 'breaks']]] as const)(
  'a thread that %j is said not to have started, and is started anew',
  async (all) => {
    fates = [...all, 'answers'];
    const engine = engineInThread();
    expect(await searchTwice(engine)).toEqual({ totals: [], outcomes: ['rejected', 'rejected'] });
    expect(new Set(started).size).toBe(2);
    expect(await searchTwice(engine)).toMatchObject({ totals: [3, 3] });
  },
);
