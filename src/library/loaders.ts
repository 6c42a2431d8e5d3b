import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import { findProblems, latestDay } from '../checks/find-problems.ts';
import { asLines, summary } from '../checks/report.ts';
import { memoryPath, readEnvironment } from '../environment.ts';
import { bodyOf } from '../reading/briefing.ts';
import { readContent, type Content } from '../reading/content.ts';
import { renderBody } from '../reading/render.ts';

const { contentDir, basePath } = readEnvironment();

/** Bodies rendered by this version are kept as long as their file does not change. */
const rendering = `1 ${basePath}`;

/**
 * Loads one part of the content folder through the project's own reader. With problems, a build
 * ends and the dev server goes on with what is sound; both print what `check:content` prints.
 */
function contentLoader(name: string, fill: (content: Content, context: LoaderContext) => void) {
  return {
    name: `bilateral-${name}`,
    async load(context) {
      const load = async () => fill(await soundContent(context), context);
      await load();
      context.watcher?.add(contentDir);
      context.watcher?.on('all', (_, path) => {
        if (path.includes(contentDir)) void load();
      });
    },
  } satisfies Loader;
}

export const briefingLoader = contentLoader('briefings', ({ briefings }, { store, watcher }) => {
  const withDrafts = watcher !== undefined;
  const gone = new Set(store.keys());
  for (const { path, slug, data } of briefings) {
    if (!data || (data.draft && !withDrafts)) continue;
    gone.delete(slug);
    const bytes = readFileSync(path);
    const digest = hash('sha256', `${rendering} ${hash('sha256', bytes)}`);
    if (store.get(slug)?.digest === digest) continue;
    const html = renderBody(bodyOf(bytes), basePath);
    store.set({ id: slug, data, digest, rendered: { html } });
  }
  for (const slug of gone) store.delete(slug);
});

export const sourceLoader = contentLoader('sources', ({ sources }, { store }) => {
  store.clear();
  for (const [id, data] of sources) store.set({ id, data });
});

export const sectorLoader = contentLoader('sectors', ({ sectors }, { store }) => {
  store.clear();
  for (const [order, sector] of sectors.entries()) {
    store.set({ id: sector.id, data: { ...sector, order } });
  }
});

export const countryLoader = contentLoader('countries', ({ countries }, { store }) => {
  store.clear();
  for (const [id, data] of countries) store.set({ id, data });
});

let latest: { content: Promise<Content>; at: number } | undefined;

/** The four loaders run at once; they share one reading. */
async function soundContent({ watcher, logger }: LoaderContext): Promise<Content> {
  if (!latest || (watcher && Date.now() - latest.at > 50)) {
    latest = { content: checkedContent(watcher !== undefined, logger), at: Date.now() };
  }
  return latest.content;
}

async function checkedContent(goOn: boolean, logger: LoaderContext['logger']): Promise<Content> {
  const content = await readContent(contentDir, { memory: memoryPath(contentDir) });
  const problems = findProblems(content, { today: latestDay(new Date()) });
  if (problems.length === 0) return content;
  const report = `${asLines(problems)}${summary(content.briefings.length, problems)}`;
  if (!goOn) throw withoutStack(report);
  logger.error(`\n${report}`);
  return content;
}

/** Astro prints an error's stack; an editor needs the report only. */
function withoutStack(report: string): Error {
  const error = new Error(`The content has problems.\n${report}`);
  error.stack = error.message;
  return error;
}
