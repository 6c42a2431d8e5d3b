import { openEngine } from './engine.ts';
import type { EngineCall, EngineReply } from './protocol.ts';

/**
 * Runs the engine in a worker, away from the thread that draws the page. Its name is the path of the pages in a
 * language.
 */
const engine = openEngine(import.meta.env.BASE_URL, self.name);
const reply = (message: EngineReply) => postMessage(message);

/** How long after a search nothing else is loaded, in milliseconds. */
const quiet = 3000;
/** Loads what only some searches need, so that it is on this device when the network is not there. */
const loadCorrections = () =>
  [import('./correct-spelling.ts'), import('../analysis/general-words.ts')].map((loading) =>
    loading.catch(() => undefined),
  );

// What is loaded later imports this script: where this one was started anew, under another address, it is
// run again, but has no second engine answer.
globalThis.onmessage ??= ({ data }: MessageEvent<EngineCall>) => void run(data);
reply({ ready: true });

async function run(call: EngineCall) {
  const { id } = call;
  try {
    if ('prepare' in call) {
      reply({ id, done: { isWhole: await engine.prepare() } });
    } else if ('search' in call) {
      await engine.search(call.search, (response) => reply({ id, response }));
      reply({ id, done: {} });
      setTimeout(loadCorrections, quiet);
    } else {
      reply({ id, done: { results: await engine.results(call.from, call.to) } });
    }
  } catch (error) {
    reply({ id, error: String(error) });
  }
}
