import { setImmediate } from 'node:timers/promises';
import { yearOf } from '../model/partial-date.ts';
import type { Press, Sheet } from './renderer.ts';
import type { Content } from '../content/read-content.ts';
import type { Finishing } from '../output/output-files.ts';
import { LostShard } from '../output/missing-page.ts';
import type { Outcome } from '../output/build-job.ts';

/** The route of the briefings, whose pages are made year by year. */
export const briefingRoute = 'src/pages/briefings/[slug].astro';

/** Puts the files of routes into the tree. */
export interface SheetWork {
  /** @param years of briefings; where they are absent, all files of the route. */
  sheets(route: string, years?: readonly string[]): Promise<Outcome>;
  /** How many files were printed, not kept. */
  printed(): number;
}

/** How many files are made before messages to this process have their turn. */
const turn = 8;

/**
 * @param isJoining whether all briefings are to come out of shards.
 * @param mayGoOn throws when the work is not wanted any longer.
 */
export function openSheetWork(
  content: Content,
  press: () => Promise<Press>,
  finishing: Finishing,
  isJoining: boolean,
  mayGoOn: () => void,
): SheetWork {
  const yearOfFile = new Map(
    content.briefings.flatMap(({ slug, data }) =>
      data ? [[`briefings/${slug}/index.html`, yearOf(data.date)]] : [],
    ),
  );
  let count = 0;
  const print = async ({ file, key, print }: Sheet): Promise<Outcome> => {
    count += 1;
    const bytes = await print();
    const canonical = canonicalIn(bytes);
    return finishing.put(file, bytes, { ...(key && { key }), ...(canonical && { canonical }) });
  };
  const known = new Map<string, Promise<Sheet[]>>();
  const sheetsOf = (route: string) => {
    const sheets = known.get(route) ?? press().then((opened) => opened.sheetsOf(route));
    known.set(route, sheets);
    return sheets;
  };
  return {
    printed: () => count,
    async sheets(route, years) {
      const all = await sheetsOf(route);
      const wanted = years
        ? all.filter(({ file }) => years.includes(yearOfFile.get(file) ?? ''))
        : all;
      const outcome: Outcome = [];
      for (const [at, sheet] of wanted.entries()) {
        if (at % turn === 0) await setImmediate();
        mayGoOn();
        const known = keptBy(finishing, sheet);
        if (!known && isJoining && years) throw new LostShard(yearOfFile.get(sheet.file) ?? '');
        outcome.push(...(known ?? (await print(sheet))));
      }
      return outcome;
    },
  };
}

function keptBy(finishing: Finishing, { file, key }: Sheet): Outcome | undefined {
  return key === undefined ? undefined : finishing.keep(file, key);
}

const opening = '<link rel="canonical" href="';

function canonicalIn(page: Buffer): string | undefined {
  const at = page.indexOf(opening);
  if (at < 0) return undefined;
  const begin = at + opening.length;
  return page.toString('utf8', begin, page.indexOf('"', begin));
}
