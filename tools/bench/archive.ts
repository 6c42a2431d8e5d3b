import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { yearOf } from '../../src/model/partial-date.ts';
import { briefingMaker, daysAfter } from './briefing.ts';
import { prose, type EarlierBriefing } from './prose.ts';
import { happens, mulberry32, pick } from './random.ts';
import { recordMaker } from './records.ts';

/** The project's own content. */
export const projectContent = fileURLToPath(new URL('../../content', import.meta.url));

/** One language, whatever those of the project are. */
const settings = {
  title: 'Made-up briefings',
  description: 'News briefings that are made up.',
  licence: { name: 'CC0' },
  names: { latin: ['vi'] },
};

interface ArchiveSize {
  /** How many briefings to write. */
  briefings: number;
  /** The same seed gives the same bytes, as long as the project's sources and sectors stay. */
  seed: number;
  /** Whether briefings come with figures, agreements, events, people and organisations. */
  withRecords?: boolean;
}

/**
 * Writes a content folder of made-up briefings that is valid and always the same for a seed:
 * `briefings/<year>/<slug>.md`, with the project's own sources, sectors and countries.
 *
 * @param folder is made where it does not exist; what is in it stays
 */
export function writeArchive(
  folder: string,
  { briefings, seed, withRecords = false }: ArchiveSize,
): void {
  for (const name of ['sources', 'countries']) {
    cpSync(join(projectContent, name), join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, 'site.yml'), stringify(settings));
  writeFileSync(join(folder, 'sectors.yml'), stringify(ownSectors()));
  const days = publicationDays(seed, briefings);
  for (const year of new Set(days.map(yearOf))) {
    mkdirSync(join(folder, 'briefings', year), { recursive: true });
  }

  const makeBriefing = briefingMaker(
    sourcesIn(folder),
    ownSectors().map(({ id }) => id),
  );
  const random = mulberry32(seed);
  const records = withRecords ? recordMaker(mulberry32(seed + 1)) : undefined;
  const earlier: EarlierBriefing[] = [];
  for (const [index, day] of days.entries()) {
    const briefing = makeBriefing(random, index + 1, day);
    const link = index > 0 && happens(random, 0.2) ? pick(random, earlier) : undefined;
    const body = prose(random, briefing.subjects, link);
    const added = records?.addTo(briefing, day);
    const frontmatter = { ...briefing.frontmatter, ...added?.frontmatter };
    const text = [body, ...(added?.sentences ?? [])].join('\n\n');
    writeFileSync(
      join(folder, 'briefings', yearOf(day), `${briefing.slug}.md`),
      `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${text}\n`,
    );
    earlier.push({ title: briefing.frontmatter.title, slug: briefing.slug });
  }
  records?.write(folder);
}

/** Returns days from 2016 to June 2026 as YYYY-MM-DD, the oldest first, more of them in later years. */
function publicationDays(seed: number, count: number): string[] {
  const random = mulberry32(seed);
  const first = '2016-01-01';
  const days = (Date.parse('2026-06-30') - Date.parse(first)) / 86_400_000 + 1;
  // An exponent below 1 moves draws to the end: 3 % fall in 2016, 13 % in 2025.
  const draw = () => daysAfter(first, Math.floor(days * random() ** 0.7));
  return Array.from({ length: count }, draw).sort();
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(folder, 'sources'))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => basename(name, '.yml'))
    .sort();
}

/** The sectors of the project without their labels in other languages. */
function ownSectors(): { id: string }[] {
  const sectors = parse(readFileSync(join(projectContent, 'sectors.yml'), 'utf8')) as {
    id: string;
    labels?: unknown;
  }[];
  for (const sector of sectors) delete sector.labels;
  return sectors;
}
