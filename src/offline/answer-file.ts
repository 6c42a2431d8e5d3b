import { lineFirst } from './from-line.ts';
import type { Stock } from './stock.ts';
import { isManifest, type FileWay } from './way.ts';

/** A file's answer, and what is to be done with it when it has been given. */
export interface FileAnswer {
  response: Promise<Response>;
  kept: Promise<void>;
}

/** A file that never changes, from its copy first. */
export function answerConstant(request: Request, { of, path }: FileWay, stock: Stock): FileAnswer {
  const line = stock.file(of, path).then((copy) => (copy ? undefined : fetch(request)));
  const kept = line.then((response) => response && stock.putFile(of, path, response.clone()));
  const response = line.then(async (response) => {
    return response ?? (await stock.file(of, path)) ?? fetch(request);
  });
  return { response, kept };
}

/** A file that may change, over the line first. */
export function answerChanging(request: Request, { of, path }: FileWay, stock: Stock): FileAnswer {
  const line = fetch(request);
  const kept = line.then(async (response) => {
    const manifest = response.ok && isManifest(path) ? response.clone() : undefined;
    await stock.putFile(of, path, response.clone());
    if (manifest) await stock.keepNamedIn(await manifest.text());
  });
  const answer = lineFirst(line, () => stock.file(of, path)).then((outcome) => {
    if (outcome.from === 'line') return outcome.response;
    return outcome.from === 'stock' ? outcome.copy : Response.error();
  });
  return { response: answer, kept };
}
