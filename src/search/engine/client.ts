import type { Engine } from './engine.ts';
import type { Command, Done, EngineCall, EngineReply, SearchResponse } from './protocol.ts';
import workerAddress from './worker.ts?worker&url';

interface PendingCall {
  command: Command;
  onResponse?: (response: SearchResponse) => void;
  resolve: (done: Done) => void;
  reject: (error: Error) => void;
}

/** How long the worker may take to start, in milliseconds. */
const startTimeout = 15_000;
/** How often it is started before the search is given up. */
const mostAttempts = 2;

/** Starts the engine in a worker when it is first needed, and anew after a failure. */
export function engineInWorker(): Engine {
  let worker: Worker | undefined;
  let calls = 0;
  let starts = 0;
  let hasStarted = false;
  const pending = new Map<number, PendingCall>();

  const send = (to: Worker, id: number, command: Command) =>
    to.postMessage({ id, ...command } satisfies EngineCall);

  const start = (attempt = 1): Worker => {
    // With the same address, a browser would go on waiting for a script that hangs. But it still has a
    // script that ran before, which may be gone from a site that was published since.
    const isOwn = starts++ === 0 || (hasStarted && attempt > 1);
    const again = isOwn ? '' : `?attempt=${starts}`;
    const started = new Worker(workerAddress + again, {
      type: 'module',
      name: document.documentElement.dataset['path'] ?? '',
    });
    let isReady = false;
    /** Whether a script may have been lost, which a browser never asks for again in the same worker. */
    let lacksScript = false;
    const fail = () => {
      clearTimeout(timer);
      started.terminate();
      if (worker !== started) return;
      const isToTry = !isReady && attempt < mostAttempts;
      worker = isToTry ? start(attempt + 1) : undefined;
      for (const [id, { command, reject }] of pending) {
        if (worker) send(worker, id, command);
        else reject(new Error('The search did not start.'));
      }
      if (!worker) pending.clear();
    };
    const timer = setTimeout(fail, startTimeout);
    started.addEventListener('error', fail);
    started.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => {
      if ('ready' in data) {
        isReady = hasStarted = true;
        clearTimeout(timer);
        return;
      }
      const call = pending.get(data.id);
      if ('response' in data) {
        lacksScript ||= data.response.similarUnknown;
        return call?.onResponse?.(data.response);
      }
      pending.delete(data.id);
      if (lacksScript && worker === started && pending.size === 0) {
        started.terminate();
        worker = undefined;
      }
      if ('error' in data) call?.reject(new Error(data.error));
      else call?.resolve(data.done);
    });
    return started;
  };

  const call = (command: Command, onResponse?: (response: SearchResponse) => void) =>
    new Promise<Done>((resolve, reject) => {
      const id = calls++;
      pending.set(id, { command, onResponse, resolve, reject });
      send((worker ??= start()), id, command);
    });

  return {
    async prepare() {
      return (await call({ prepare: true })).isWhole ?? false;
    },
    async search(request, onResponse) {
      await call({ search: request }, onResponse);
    },
    results: async (from, to) => (await call({ from, to })).results ?? [],
  };
}
