import type { StatusSign } from './agreement-status.ts';
import { isSilent } from './agreement-status.ts';
import type { PublishedBriefing } from './archive.ts';
import type { Conflict } from './conflict.ts';
import { disagreementsAmong, disputedBy } from './disagreements.ts';
import type { FigureKind } from './figure-kinds.ts';
import { compareText } from './order.ts';
import { chronologicalKey } from './partial-date.ts';
import { endsOf } from './period.ts';
import { latestFirst, type PlacedFigure } from './placed-figure.ts';
import {
  isBackwards,
  type Project,
  type ProjectKind,
  type ProjectStatus,
  type ProjectStep,
} from './project.ts';
import type { Citations, Records } from './records.ts';

/** A project with its latest known step, its figures and the briefings about it. */
export interface ProjectWithStatus {
  id: string;
  project: Project;
  step: ProjectStep;
  /** The latest period first. */
  figures: readonly PlacedFigure[];
  /** What sources disagree about, in the order of its record. */
  conflicts: readonly [id: string, conflict: Conflict][];
  /** Newest first. */
  citing: readonly PublishedBriefing[];
  /** The EDTF date of the newest of them; absent where none is published. */
  lastReported?: string | undefined;
  /** Whether its pairs have had briefings that are much newer, none of which is about it. */
  isStale: boolean;
}

/** The signs of projects, in the order of lists: what is being built first, what was given up last. */
export const projectSigns = {
  under_construction: 'half',
  operating: 'full',
  agreed: 'half',
  proposed: 'open',
  stopped: 'struck',
} as const satisfies Record<ProjectStatus, StatusSign>;

const order = Object.keys(projectSigns);

interface ProjectContext {
  citations: Pick<Citations, 'projects'>;
  figuresById: ReadonlyMap<string, PlacedFigure>;
  /** Returns the EDTF date of the newest briefing on any pair of some countries. */
  newestOf: (countries: readonly string[]) => string | undefined;
}

/** Returns every project with its status: by status in the order of lists, the latest step first, then by id. */
export function projectsIn(
  { projects, conflicts }: Pick<Records, 'projects' | 'conflicts'>,
  { citations, figuresById, newestOf }: ProjectContext,
): ProjectWithStatus[] {
  return Array.from(projects, ([id, project]): ProjectWithStatus => {
    const citing = citations.projects.get(id) ?? [];
    const lastReported = citing[0]?.date;
    return {
      id,
      project,
      step: project.history.at(-1) as ProjectStep,
      figures: latestFirst(project.figures.flatMap((figure) => figuresById.get(figure) ?? [])),
      conflicts: project.conflicts.flatMap((id) => {
        const conflict = conflicts.get(id);
        return conflict ? [[id, conflict] as [string, Conflict]] : [];
      }),
      citing,
      lastReported,
      isStale: isSilent(lastReported, newestOf(project.countries)),
    };
  }).sort(
    (a, b) =>
      order.indexOf(a.step.status) - order.indexOf(b.step.status) ||
      compareText(chronologicalKey(b.step.date), chronologicalKey(a.step.date)) ||
      compareText(a.id, b.id),
  );
}

/** The size of a project in one way, or its cost. */
export interface ProjectMeasure {
  kind: FigureKind;
  /** Whether every project of its kind has it. */
  isExpected: boolean;
  /** Those of the whole project first, then the period that began last; none where no briefing reports it. */
  figures: readonly PlacedFigure[];
  /** Whether sources differ about them. */
  isDisputed: boolean;
  /** The id of the recorded disagreement about them. */
  conflict?: string | undefined;
}

const measures = ['capacity', 'length', 'share', 'project_cost'] as const;

/** The measures that a project of each kind has, apart from its cost. */
const measuresOfKinds: Record<ProjectKind, readonly FigureKind[]> = {
  power_plant: ['capacity'],
  power_line: ['capacity', 'length'],
  railway: ['length'],
  road: ['length'],
  port: ['capacity'],
  mine: ['capacity'],
  oil_gas_field: ['capacity'],
  pipeline: ['length'],
  other: [],
};

/** Returns the measures that a project of its kind has, and any others that are reported; its cost last. */
export function measuresOf({
  project,
  figures,
  conflicts,
}: Pick<ProjectWithStatus, 'project' | 'figures' | 'conflicts'>): ProjectMeasure[] {
  const expected = [...measuresOfKinds[project.kind], 'project_cost'];
  return measures.flatMap((kind) => {
    const own = figures.filter((figure) => figure.kind === kind).sort(latestBeginningFirst);
    const isExpected = expected.includes(kind);
    // The share of a field is a stake in it; of other projects, it is of anything.
    const isOther = kind === 'share' && project.kind !== 'oil_gas_field';
    if (isOther || (own.length === 0 && !isExpected)) return [];
    const [ofWhole = [], ofParts = []] = [true, false].map((isWhole) =>
      own.filter((figure) => (partOf(figure, project) === undefined) === isWhole),
    );
    const [conflict] = conflicts.find((entry) => own.some(disputedBy(new Map([entry])))) ?? [];
    const isDisputed = conflict !== undefined || disagreementsAmong(own).length > 0;
    return [{ kind, isExpected, figures: [...ofWhole, ...ofParts], isDisputed, conflict }];
  });
}

/** Sizes are as of their period, so that the month in which something was finished may come before that day. */
function latestBeginningFirst(a: PlacedFigure, b: PlacedFigure): number {
  return compareText(endsOf(b.period).first, endsOf(a.period).first) || compareText(a.id, b.id);
}

/**
 * Returns of what part of a project a figure is, or of what else: "wharf 3" of "Example port, wharf 3"; undefined
 * where it is of the project.
 */
export function partOf(
  { what }: Pick<PlacedFigure, 'what'>,
  { name, names }: Pick<Project, 'name' | 'names'>,
): string | undefined {
  if (what === undefined) return undefined;
  const rests = [name, ...names]
    .filter((spelling) => what.startsWith(spelling))
    .map((spelling) => what.slice(spelling.length))
    .filter((rest) => !/^\p{L}/u.test(rest));
  const [rest = what] = rests.sort((a, b) => a.length - b.length);
  return rest.replace(/^[\s,:]+/, '') || undefined;
}

/** What a step changed in a course that was not straight. */
export type ProjectTurn = 'stopped' | 'resumed' | 'back';

/** Returns the steps of a history, each with what it changed if the project was stopped, resumed or went back. */
export function turnsIn(
  history: readonly ProjectStep[],
): (ProjectStep & { turn?: ProjectTurn | undefined })[] {
  return history.map((step, index) => ({ ...step, turn: turnOf(step, history[index - 1]) }));
}

function turnOf(step: ProjectStep, before: ProjectStep | undefined): ProjectTurn | undefined {
  if (step.status === before?.status) return undefined;
  if (step.status === 'stopped') return 'stopped';
  if (before === undefined) return undefined;
  if (before.status === 'stopped') return 'resumed';
  return isBackwards(before.status, step.status) ? 'back' : undefined;
}

export function statusOf({ step }: Pick<ProjectWithStatus, 'step'>): ProjectStatus {
  return step.status;
}

/** Returns how many projects of a list have each status, and on which of its pages they begin. */
export function statusCounts(projects: readonly ProjectWithStatus[], pageSize: number) {
  return [...Map.groupBy(projects, statusOf)].map(([status, { length }]) => {
    const first = projects.findIndex((one) => statusOf(one) === status);
    return { status, count: length, page: Math.floor(first / pageSize) + 1 };
  });
}
