import { resolve, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { HookParameters } from 'astro';
import type { Problem } from '../content/parse/problem.ts';
import type * as ReadContent from '../content/read-content.ts';
import { provideContent } from '../site/content-provider.ts';
import { parseCachePath, type Environment } from '../site/environment.ts';
import type * as ProvideSite from '../site/provide-site.ts';
import type * as CheckedContent from './checked-content.ts';

/** https://vite.dev/guide/api-environment-frameworks */
interface RunnableEnvironment {
  runner: { import: (path: string) => Promise<unknown> };
}

/** The event at which Astro asks for the paths of routes again. */
const contentChanged = 'astro:content-changed';

/** How long the file system must rest before content is read again, in milliseconds. */
const rest = 50;

/** How long a browser has to ask for a page before the content is checked, in milliseconds. */
const patience = 1000;

/**
 * Gives the pages of a dev server the content, and loads them again whenever it has changed. The
 * content is checked when a page has been sent, as no page need wait for that: until then, pages show
 * the problems of the last check.
 */
export function showContent(
  environment: Environment,
  { server, logger }: Pick<HookParameters<'astro:server:setup'>, 'server' | 'logger'>,
): void {
  const { contentDir } = environment;
  // By Vite, which loads these modules for pages, too, and loads them again when they were edited.
  const { runner } = server.environments.ssr as unknown as RunnableEnvironment;
  const load = {
    reading: () => runner.import('/src/content/read-content.ts') as Promise<typeof ReadContent>,
    site: () => runner.import('/src/site/provide-site.ts') as Promise<typeof ProvideSite>,
    checks: () =>
      runner.import('/src/integration/checked-content.ts') as Promise<typeof CheckedContent>,
  };
  let known: readonly Problem[] | undefined;
  const read = async () => {
    const { readContent } = await load.reading();
    const { provideSite } = await load.site();
    const content = await readContent(contentDir, { cache: parseCachePath(environment) });
    provideSite(content);
    return { content, preview: { problems: known ?? content.problems } };
  };
  const check = async ({ content, preview }: Awaited<ReturnType<typeof read>>) => {
    const { checkAndReport } = await load.checks();
    const { problems, report } = checkAndReport(content);
    if (report !== '') logger.error(`\n${report}`);
    known = problems;
    if (isDeepStrictEqual(problems, preview.problems)) return;
    preview.problems = problems;
    reload();
  };
  const reload = () => {
    for (const { hot } of Object.values(server.environments)) hot.send(contentChanged, {});
    server.environments.client.hot.send({ type: 'full-reload' });
  };

  let asked = 0;
  let pageSent = () => {};
  server.middlewares.use((_, response, next) => {
    asked += 1;
    response.once('close', () => {
      asked -= 1;
      pageSent();
    });
    next();
  });
  const untilPageSent = () =>
    new Promise<void>((done) => {
      pageSent = done;
      setTimeout(() => asked === 0 && done(), patience);
    });

  let reading = read();
  provideContent(() => reading);
  const checkLater = async () => {
    const ofNow = reading;
    try {
      const provided = await ofNow;
      await untilPageSent();
      if (reading === ofNow) await check(provided);
    } catch (error) {
      logger.error(String(error));
    }
  };
  void checkLater();

  const readAgain = async () => {
    await reading.catch(() => undefined);
    reading = read();
    const checked = checkLater();
    await reading.catch(() => undefined);
    reload();
    await checked;
  };
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(contentDir);
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(resolve(contentDir) + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void readAgain(), rest);
  });
}
