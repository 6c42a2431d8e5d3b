import type { StatusSign } from './agreement-status.ts';
import { isSilent } from './agreement-status.ts';
import type { PublishedBriefing } from './archive.ts';
import { compareText } from './order.ts';
import { chronologicalKey } from './partial-date.ts';
import { latestFirst, type PlacedFigure } from './placed-figure.ts';
import type { Project, ProjectStatus, ProjectStep } from './project.ts';
import type { Citations, Records } from './records.ts';

/** A project with its latest known step, its figures and the briefings about it. */
export interface ProjectWithStatus {
  id: string;
  project: Project;
  step: ProjectStep;
  /** The latest period first. */
  figures: readonly PlacedFigure[];
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
  { projects }: Pick<Records, 'projects'>,
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
