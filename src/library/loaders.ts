import { relative, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { findProblems, latestDay } from '../checks/find-problems.ts';
import { asLines, summary } from '../checks/report.ts';
import { memoryPath, readEnvironment } from '../environment.ts';
import type { Ledger } from '../model/ledger.ts';
import { readContent, type Content } from '../reading/content.ts';
import { soundRecords } from '../reading/records.ts';

const environment = readEnvironment();
const { contentDir } = environment;

type Logger = LoaderContext['logger'];

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
    async load({ store, watcher, logger }) {
      const fill = (content: Content) => {
        store.clear();
        for (const entry of entriesOf(content, watcher !== undefined)) store.set(entry);
      };
      fill(await (reading ??= soundContent(watcher !== undefined, logger)));
      if (!watcher) return;
      if (followers.size === 0) follow(watcher, logger);
      followers.set(name, fill);
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

/** All records of the ledger as one entry: Astro warns of every collection that is empty. */
export const ledgerLoader = contentLoader('ledger', (content) => {
  const { agreements, events, people, organisations, conflicts, statesOfPlay } = content;
  const paths = new Map(statesOfPlay.map(({ id, path }) => [id, relative('.', path)]));
  const data = {
    agreements: soundRecords(agreements),
    events: soundRecords(events),
    people: soundRecords(people),
    organisations: soundRecords(organisations),
    conflicts: soundRecords(conflicts),
    statesOfPlay: new Map(
      Array.from(soundRecords(statesOfPlay), ([id, state]) => [
        id,
        { ...state, path: paths.get(id) ?? '' },
      ]),
    ),
  } satisfies Ledger;
  return [{ id: 'ledger', data }];
});

/** The loaders run at once and share one reading. */
let reading: Promise<Content> | undefined;

/** In the dev server, what is to be done when the content has changed, by loader. */
const followers = new Map<string, (content: Content) => void>();

/** How long the file system must rest before content is read again, in milliseconds. */
const rest = 50;

/** Reads the content again whenever a file in it has changed, one reading after the other. */
function follow(watcher: NonNullable<LoaderContext['watcher']>, logger: Logger): void {
  let timer: NodeJS.Timeout | undefined;
  const readAgain = async () => {
    await reading;
    reading = soundContent(true, logger);
    const content = await reading;
    for (const fill of followers.values()) fill(content);
  };
  watcher.add(contentDir);
  watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(resolve(contentDir) + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void readAgain(), rest);
  });
}

async function soundContent(goOn: boolean, logger: Logger): Promise<Content> {
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
