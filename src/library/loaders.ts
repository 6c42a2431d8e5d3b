import { relative, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { findProblems, latestDay } from '../checks/find-problems.ts';
import { asLines, summary } from '../checks/report.ts';
import { memoryPath, readEnvironment } from '../environment.ts';
import { readContent, type Content } from '../reading/content.ts';

const environment = readEnvironment();
const { contentDir } = environment;

interface Entry {
  id: string;
  data: Record<string, unknown>;
  /** Its file, from the project's folder. */
  filePath?: string;
}

/**
 * Loads one part of the content folder through the project's own reader. With problems, a build
 * ends and the dev server goes on with what is sound; both print what `check:content` prints.
 *
 * @param entriesOf that part, with or without what only editors may see.
 */
function contentLoader(
  name: string,
  entriesOf: (content: Content, withDrafts: boolean) => Iterable<Entry>,
): Loader {
  return {
    name: `bilateral-${name}`,
    async load(context) {
      const { store, watcher } = context;
      const load = async () => {
        const entries = entriesOf(await soundContent(context), watcher !== undefined);
        store.clear();
        for (const entry of entries) store.set(entry);
      };
      await load();
      watcher?.add(contentDir);
      watcher?.on('all', (_, path) => {
        if (resolve(path).startsWith(resolve(contentDir) + sep)) void load();
      });
    },
  };
}

export const briefingLoader = contentLoader('briefings', ({ briefings }, withDrafts) =>
  briefings.flatMap(({ path, slug, data }) =>
    data && (withDrafts || !data.draft) ? { id: slug, data, filePath: relative('.', path) } : [],
  ),
);

export const sourceLoader = contentLoader('sources', ({ sources }) =>
  Array.from(sources, ([id, data]) => ({ id, data })),
);

export const sectorLoader = contentLoader('sectors', ({ sectors }) =>
  sectors.map((sector, order) => ({ id: sector.id, data: { ...sector, order } })),
);

export const countryLoader = contentLoader('countries', ({ countries }) =>
  Array.from(countries, ([id, data]) => ({ id, data })),
);

let latest: { content: Promise<Content>; at: number } | undefined;

/** The four loaders run at once; they share one reading. */
async function soundContent({ watcher, logger }: LoaderContext): Promise<Content> {
  if (!latest || (watcher && Date.now() - latest.at > 50)) {
    latest = { content: checkedContent(watcher !== undefined, logger), at: Date.now() };
  }
  return latest.content;
}

async function checkedContent(goOn: boolean, logger: LoaderContext['logger']): Promise<Content> {
  const content = await readContent(contentDir, { memory: memoryPath(environment) });
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
