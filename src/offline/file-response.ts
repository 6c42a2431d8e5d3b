import { isLongUnread } from './copy.ts';
import { lineFirst } from './network-first.ts';
import { keepNamedIn } from './named-in.ts';
import type { Stock } from './copies.ts';
import { isManifest, type FileWay } from './strategy.ts';

/** A file's answer, and the end of what is done with it for later. */
export interface FileAnswer {
  response: Promise<Response>;
  kept: Promise<void>;
}

/** A file that never changes, from its copy first. */
export function answerConstant(request: Request, { of, path }: FileWay, stock: Stock): FileAnswer {
  const found = of === 'files' ? stock.find(path) : stock.index.get(path);
  // Where the browser's storage is broken, files come as without it.
  const copy = found.catch(() => undefined);
  const line = copy.then((copy) => (copy ? undefined : fetch(request)));
  const kept = Promise.all([copy, line]).then(([copy, response]) => {
    if (response) return stock[of].put(path, response.clone());
    return copy && isLongUnread(copy, Date.now()) ? stock[of].touch(path) : undefined;
  });
  const response = Promise.all([copy, line]).then(
    ([copy, response]) => copy ?? response ?? Response.error(),
  );
  return { response, kept };
}

/** A file that may change, over the line first. */
export function answerChanging(request: Request, { of, path }: FileWay, stock: Stock): FileAnswer {
  const line = fetch(request);
  const kept = line.then(async (response) => {
    const manifest = response.ok && isManifest(path) ? response.clone() : undefined;
    await stock[of].put(path, response.clone());
    if (manifest) await keepNamedIn(await manifest.text(), stock.index);
  });
  const response = lineFirst(line, () => stock[of].get(path)).then((outcome) => {
    if (outcome.from === 'line') return outcome.response;
    return outcome.from === 'stock' ? outcome.copy : Response.error();
  });
  return { response, kept };
}
