import type { AgreementWithStatus } from './agreement-status.ts';
import { listedBy, type Archive, type PublishedBriefing } from './archive.ts';
import type { Conflict } from './conflict.ts';
import { distinctFigures, latestPeriodFirst } from './disagreements.ts';
import type { DossierIndex } from './dossier.ts';
import { byTopic, topicOf, type FigureTopic } from './figure-topics.ts';
import { compareText } from './order.ts';
import { lastDay } from './partial-date.ts';
import { figuresOf, latestFirst, type PlacedFigure } from './placed-figure.ts';
import type { ProjectWithStatus } from './project-status.ts';
import type { Citations, Records } from './records.ts';
import type { Sector } from './sector.ts';
import { measureKey } from './series.ts';
import { datesNamedIn, isAhead, type DateAhead } from './targets.ts';
import { patternOf } from './text.ts';

/** All that this archive has on a sector, over all pairs. */
export interface Topic {
  /** Those filed under it, in the order of the ladder. */
  agreements: readonly AgreementWithStatus[];
  /** The slugs of the published briefings that report steps of these. */
  reports: ReadonlySet<string>;
  /** Sorted by topic. */
  figures: PlacedFigure[];
  /** Recorded disagreements, the latest period first. */
  conflicts: [id: string, conflict: Conflict][];
  projects: readonly ProjectWithStatus[];
  /** Those after the newest briefing of the archive, the earliest first. */
  dates: DateAhead[];
}

type Site = Pick<Archive, 'briefings' | 'sectors'> & {
  citations: Pick<Citations, 'conflicts' | 'conflictsOf'>;
  records: Pick<Records, 'conflicts'>;
  dossiers: Pick<DossierIndex, 'agreements' | 'projects'>;
};

/**
 * Prepares the topics of all sectors; each is made in time proportional to the briefings filed under it.
 *
 * A report on energy may print a sum of trade. So what a briefing says belongs to one of its sectors if a word of the
 * sector names it, if a project of the sector does, or if the briefing is mainly about it and nothing shows otherwise.
 */
export function topicsIn(
  { briefings, sectors, citations, records, dossiers }: Site,
  vocabulary: ReadonlyMap<string, Sector>,
): (sector: Pick<Sector, 'id'>) => Topic {
  const agreements = listedBy(dossiers.agreements, ({ agreement }) => agreement.sectors);
  const projects = listedBy(dossiers.projects, ({ project }) => project.sectors);
  const namedBy = new Map(Array.from(vocabulary, ([id, sector]) => [id, namesSector(sector)]));
  const dateOf = new Map(briefings.map(({ slug, date }) => [slug, date]));
  const today = lastDay(briefings[0]?.date ?? '');
  return ({ id }) => {
    const filed = sectors.get(id) ?? [];
    const built = projects.get(id) ?? [];
    const isMain = ({ sector }: PublishedBriefing) => sector[0] === id;
    const isNamed = (words: string) => namedBy.get(id)?.(words) ?? false;
    const isOther = (words: string) => [...namedBy.values()].some((isIn) => isIn(words));
    const isAbout = (words: string, isMainly: boolean) =>
      isNamed(words) || (isMainly && !isOther(words));
    const main = built.filter(({ project }) => project.sectors[0] === id);
    const conflicts = new Set(main.flatMap(({ project }) => project.conflicts));
    for (const conflict of filed.flatMap(({ slug }) => citations.conflictsOf(slug))) {
      const claiming = citations.conflicts.get(conflict) ?? [];
      const isMainly = claiming.filter(isMain).length * 2 > claiming.length;
      if (isAbout(records.conflicts.get(conflict)?.title ?? '', isMainly)) conflicts.add(conflict);
    }
    const figures = filed.flatMap(figuresOf).filter((figure) => {
      if (isNamed(figure.what ?? '')) return true;
      const whole = sectorOfRelation(figure);
      const isElsewhere = whole !== undefined && whole !== id && vocabulary.has(whole);
      return isMain(figure.briefing) && !isElsewhere;
    });
    const ofProjects = main.flatMap(({ figures }) => figures);
    const agreed = agreements.get(id) ?? [];
    const steps = agreed.flatMap(({ agreement }) => agreement.history);
    return {
      agreements: agreed,
      reports: new Set(
        steps.flatMap(({ briefing = '' }) => (dateOf.has(briefing) ? [briefing] : [])),
      ),
      projects: built,
      figures: byTopic([
        ...new Map([...ofProjects, ...figures].map((one) => [one.id, one])).values(),
      ]),
      conflicts: latestPeriodFirst(
        Array.from(records.conflicts).filter(([id]) => conflicts.has(id)),
        (slug) => dateOf.get(slug),
      ),
      dates: datesNamedIn(filed).filter(
        (date) => isAhead(date, today) && isAbout(date.what, date.reports.some(isMain)),
      ),
    };
  };
}

const sectorsOfRelations: Partial<Record<FigureTopic, string>> = {
  trade: 'trade',
  balance: 'trade',
  investment: 'investment',
};

/** Returns the sector of a figure on the relation of two countries as a whole, such as all trade; undefined for others. */
function sectorOfRelation(figure: PlacedFigure): string | undefined {
  if (figure.kind === 'document_count') return 'diplomacy';
  return figure.what === undefined ? sectorsOfRelations[topicOf(figure)] : undefined;
}

/** Returns whether a text has one of the words of a sector, in the singular or the plural. */
function namesSector({ label, words = [label] }: Sector): (text: string) => boolean {
  const forms = words.map((word) => patternOf(word).replace(/y$/, '(?:y|ie)'));
  const book = new RegExp(`(?<!\\p{L})(?:${forms.join('|')})s?(?!\\p{L})`, 'iu');
  return (text) => book.test(text);
}

/**
 * Groups agreements by their parties: most agreements first, then by the ids of the parties. Within a group those that
 * have been reported lately are first.
 */
export function byParties(
  agreements: readonly AgreementWithStatus[],
): { parties: string[]; agreements: AgreementWithStatus[] }[] {
  const groups = Map.groupBy(agreements, ({ agreement }) => [...agreement.parties].sort().join());
  return [...groups]
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareText(a, b))
    .map(([key, agreements]) => ({
      parties: key.split(','),
      agreements: agreements.sort((a, b) => Number(a.isStale) - Number(b.isStale)),
    }));
}

/**
 * Returns a few figures of many in their order: of each kind the latest of several things, each number once and with
 * its target.
 */
export function leadingFigures(figures: readonly PlacedFigure[], most: number): PlacedFigure[] {
  if (figures.length <= most) return [...figures];
  const latest = latestFirst(figures);
  const targetsLast = [...latest.filter(isNoTarget), ...latest.filter(isTarget)];
  const things = [...Map.groupBy(targetsLast, measureKey).values()].map((thing) => [
    ...lastIn(thing.filter(isNoTarget)),
    ...lastIn(thing.filter(isTarget)),
  ]);
  const kinds = Map.groupBy(things, ([one]) => `${one?.kind} ${one?.of}`);
  // Kinds with many things have more of the places, and each kind has one.
  const ranked = [...kinds.values()].flatMap((ofKind) =>
    ofKind.map((thing, index) => ({ thing, rank: index / ofKind.length })),
  );
  const chosen = ranked.sort((a, b) => a.rank - b.rank).flatMap(({ thing }) => thing);
  const leading = new Set(chosen.slice(0, most));
  return figures.filter((figure) => leading.has(figure));
}

const isTarget = ({ status }: PlacedFigure) => status === 'target';
const isNoTarget = (figure: PlacedFigure) => !isTarget(figure);

/** Returns the numbers of the last period of figures, the latest first. */
function lastIn(figures: readonly PlacedFigure[]): PlacedFigure[] {
  return distinctFigures(figures.filter(({ period }) => period === figures[0]?.period));
}
