import type { Answer, Request, Result } from './protocol.ts';
import type { Engine } from './engine.ts';
import threadAddress from './worker.ts?worker&url';

/** What the page asks of the engine's thread. */
export type EngineCall = { id: number } & What;

type What = { prepare: true } | { search: Request } | { from: number; to: number };

/** What the thread says to a call: answers on the way, then its end. */
export type EngineReply =
  | { ready: true }
  | ({ id: number } & ({ answer: Answer } | { done: Result[] } | { error: string }));

interface Waiting {
  what: What;
  tell?: (answer: Answer) => void;
  resolve: (results: Result[]) => void;
  reject: (error: Error) => void;
}

/** How long the thread may take to start, in milliseconds. */
const patience = 15_000;
/** How often it is started before the search is given up. */
const mostAttempts = 2;

/** Starts the engine in a thread of its own when it is first needed, and anew after a failure. */
export function engineInThread(): Engine {
  let worker: Worker | undefined;
  let calls = 0;
  let starts = 0;
  const waiting = new Map<number, Waiting>();

  const give = (to: Worker, id: number, what: What) =>
    to.postMessage({ id, ...what } satisfies EngineCall);

  const start = (attempt = 1): Worker => {
    // Under the same address a browser would wait on for a script that hangs.
    const again = starts++ > 0 ? `?attempt=${starts}` : '';
    const started = new Worker(threadAddress + again, { type: 'module' });
    let isReady = false;
    const fail = () => {
      clearTimeout(timer);
      started.terminate();
      if (worker !== started) return;
      const isToTry = !isReady && attempt < mostAttempts;
      worker = isToTry ? start(attempt + 1) : undefined;
      for (const [id, { what, reject }] of waiting) {
        if (worker) give(worker, id, what);
        else reject(new Error('The search did not start.'));
      }
      if (!worker) waiting.clear();
    };
    const timer = setTimeout(fail, patience);
    started.addEventListener('error', fail);
    started.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => {
      if ('ready' in data) {
        isReady = true;
        clearTimeout(timer);
        return;
      }
      const call = waiting.get(data.id);
      if ('answer' in data) return call?.tell?.(data.answer);
      waiting.delete(data.id);
      if ('error' in data) call?.reject(new Error(data.error));
      else call?.resolve(data.done);
    });
    return started;
  };

  const call = (what: What, tell?: (answer: Answer) => void) =>
    new Promise<Result[]>((resolve, reject) => {
      const id = calls++;
      waiting.set(id, { what, tell, resolve, reject });
      give((worker ??= start()), id, what);
    });

  return {
    async prepare() {
      await call({ prepare: true });
    },
    async search(request, tell) {
      await call({ search: request }, tell);
    },
    results: (from, to) => call({ from, to }),
  };
}
