import { openEngine } from './engine.ts';
import type { EngineCall, EngineReply } from './client.ts';

/** The engine, away from the thread that draws the page. */
const root = import.meta.env.BASE_URL;
const engine = openEngine(root, (address) => import(/* @vite-ignore */ address));
const reply = (message: EngineReply) => postMessage(message);

reply({ ready: true });
addEventListener('message', ({ data }: MessageEvent<EngineCall>) => {
  void answer(data);
});

reply({ ready: true });

async function answer(call: EngineCall) {
  const { id } = call;
  try {
    if ('prepare' in call) {
      await engine.prepare();
      reply({ id, done: [] });
    } else if ('search' in call) {
      await engine.search(call.search, (answer) => reply({ id, answer }));
      reply({ id, done: [] });
    } else {
      reply({ id, done: await engine.results(call.from, call.to) });
    }
  } catch (error) {
    reply({ id, error: String(error) });
  }
}
