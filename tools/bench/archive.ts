import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { yearOf } from '../../src/model/partial-date.ts';
import { briefingMaker, type Briefing } from './briefing.ts';
import { publicationDays } from './dates.ts';
import { copyLists, readLists } from './lists.ts';
import { generatedLedger, type Additions } from './records.ts';
import { prose, type Link } from './prose.ts';
import { happens, mulberry32, pick, type Random } from './random.ts';

const projectContent = fileURLToPath(new URL('../../content', import.meta.url));
const filesAtOnce = 64;

export interface ArchiveSize {
  /** How many briefings to write. */
  briefings: number;
  /** The same seed and lists give the same bytes. */
  seed: number;
  /** The content folder whose sources, sectors and countries are used; the project's by default. */
  lists?: string;
  /** Whether briefings come with figures, agreements, events, people and organisations. */
  withLedger?: boolean;
}

/**
 * Writes a content folder of made-up briefings that is valid and always the same for a seed:
 * `briefings/<year>/<slug>.md`, with the lists of sources, sectors and countries they refer to.
 *
 * @param folder is made where it does not exist; what is in it stays
 * @throws when the lists name no source or no sector
 */
export async function writeArchive(
  folder: string,
  { briefings, seed, lists = projectContent, withLedger = false }: ArchiveSize,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await copyLists(lists, folder);
  const make = briefingMaker(await readLists(folder));
  const random = mulberry32(seed);
  const days = publicationDays(seed, briefings);
  const ledger = withLedger ? generatedLedger(mulberry32(seed + 1)) : undefined;

  for (const year of new Set(days.map(yearOf))) {
    await mkdir(join(folder, 'briefings', year), { recursive: true });
  }

  const earlier: Link[] = [];
  let writing: Promise<void>[] = [];
  for (const [index, day] of days.entries()) {
    const briefing = make(random, index + 1, day);
    const text = markdown(random, briefing, earlier, ledger?.add(briefing, day));
    writing.push(writeFile(join(folder, 'briefings', yearOf(day), `${briefing.slug}.md`), text));
    earlier.push({ title: briefing.frontmatter.title, slug: briefing.slug });
    if (writing.length === filesAtOnce) {
      await Promise.all(writing);
      writing = [];
    }
  }
  await Promise.all(writing);
  await ledger?.write(folder);
}

function markdown(
  random: Random,
  briefing: Briefing,
  earlier: readonly Link[],
  additions: Additions = { frontmatter: {}, sentences: [] },
): string {
  const link = earlier.length > 0 && happens(random, 0.2) ? pick(random, earlier) : undefined;
  const frontmatter = { ...briefing.frontmatter, ...additions.frontmatter };
  const header = stringify(frontmatter, { lineWidth: 0 });
  const text = [prose(random, briefing.subjects, link), ...additions.sentences].join('\n\n');
  return `---\n${header}---\n\n${text}\n`;
}
