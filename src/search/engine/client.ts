import type { Answer, Request, Result } from './answer.ts';
import type { Engine } from './engine.ts';

/** What the page asks of the engine's thread. */
export type EngineCall = { id: number } & What;

type What = { prepare: true } | { search: Request } | { from: number; to: number };

/** What the thread says to a call: answers on the way, then its end. */
export type EngineReply = { id: number } & (
  { answer: Answer } | { done: Result[] } | { error: string }
);

interface Waiting {
  tell?: (answer: Answer) => void;
  resolve: (results: Result[]) => void;
  reject: (error: Error) => void;
}

/** Starts the engine in a thread of its own when it is first needed, and anew after a failure. */
export function engineInThread(): Engine {
  let worker: Worker | undefined;
  let calls = 0;
  const waiting = new Map<number, Waiting>();

  const start = () => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => {
      const call = waiting.get(data.id);
      if ('answer' in data) return call?.tell?.(data.answer);
      waiting.delete(data.id);
      if ('error' in data) call?.reject(new Error(data.error));
      else call?.resolve(data.done);
    });
    started.addEventListener('error', () => {
      started.terminate();
      worker = undefined;
      for (const { reject } of waiting.values()) reject(new Error('The search did not start.'));
      waiting.clear();
    });
    return started;
  };

  const call = (what: What, tell?: (answer: Answer) => void) =>
    new Promise<Result[]>((resolve, reject) => {
      const id = calls++;
      waiting.set(id, { tell, resolve, reject });
      (worker ??= start()).postMessage({ id, ...what } satisfies EngineCall);
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
