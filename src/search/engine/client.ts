import type { Answer, Request, Result } from './answer.ts';
import type { Engine } from './engine.ts';
import { patience } from './line.ts';
import threadAddress from './worker.ts?worker&url';

/** What the page asks of the engine's thread. */
export type EngineCall = { id: number } & What;

type What = { prepare: true } | { search: Request } | { from: number; to: number };

/** What the thread says: that it runs; to a call, answers on the way, then its end. */
export type EngineReply =
  | { ready: true }
  | ({ id: number } & ({ answer: Answer } | { done: Result[] } | { error: string }));

interface Waiting {
  call: EngineCall;
  tell?: (answer: Answer) => void;
  resolve: (results: Result[]) => void;
  reject: (error: Error) => void;
}

/**
 * Starts the engine in a thread of its own when it is first needed, once more where it does not come
 * to run, and anew after a failure.
 */
export function engineInThread(): Engine {
  let worker: Worker | undefined;
  let calls = 0;
  let starts = 0;
  const waiting = new Map<number, Waiting>();

  const start = (attempt = 1) => {
    // Under the same address a browser would wait on for a script that hangs.
    const again = starts++ > 0 ? `?attempt=${starts}` : '';
    const started = new Worker(threadAddress + again, { type: 'module' });
    const fail = () => {
      clearTimeout(timer);
      started.terminate();
      worker = undefined;
      if (attempt === 1) {
        worker = start(2);
        for (const { call } of waiting.values()) worker.postMessage(call);
        return;
      }
      for (const { reject } of waiting.values()) reject(new Error('The search did not start.'));
      waiting.clear();
    };
    const timer = setTimeout(fail, patience);
    started.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => {
      clearTimeout(timer);
      if ('ready' in data) return;
      const call = waiting.get(data.id);
      if ('answer' in data) return call?.tell?.(data.answer);
      waiting.delete(data.id);
      if ('error' in data) call?.reject(new Error(data.error));
      else call?.resolve(data.done);
    });
    started.addEventListener('error', fail);
    return started;
  };

  const call = (what: What, tell?: (answer: Answer) => void) =>
    new Promise<Result[]>((resolve, reject) => {
      const call: EngineCall = { id: calls++, ...what };
      waiting.set(call.id, { call, tell, resolve, reject });
      (worker ??= start()).postMessage(call);
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
