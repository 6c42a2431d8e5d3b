import { z } from 'zod';
import { plainCitation, projectCitation } from '../components/cite/citation.ts';
import { projectStepInWords } from '../format/project.ts';
import type { AgreementWithStatus } from '../model/agreement-status.ts';
import { pairsAmong } from '../model/pair.ts';
import { endsOf } from '../model/period.ts';
import { projectStatuses } from '../model/project.ts';
import type { ProjectWithStatus } from '../model/project-status.ts';
import { propertiesOfPlace } from '../open-data/project-geo.ts';
import { projectUrl } from '../site/urls.ts';
import {
  Address,
  BriefingEntry,
  DataReference,
  FigureRow,
  headOf,
  Reference,
  tail,
  Thing,
} from './fields.ts';
import {
  AgreementEntry,
  agreementEntry,
  DisagreementJson,
  disagreement,
  ProjectEntry,
  projectStatus,
  stepFields,
} from './lists.ts';
import { referencesIn, sameAs, type Known } from './references.ts';

/** The page of a project as JSON. */
export const ProjectJson = z
  .strictObject({
    ...headOf('project', 'The id of the project, as in its address.'),
    name: z.string().describe('Its name in the language of the page where that is known.'),
    names: z.array(z.string()).describe('Other names and spellings, in any language.'),
    same_as: Address.nullable().describe('The same project in Wikidata.'),
    kind: ProjectEntry.shape.kind,
    countries: z.array(Thing).describe('The countries where it is and those that take part in it.'),
    sectors: z.array(Reference).describe('Its sectors, the main one first.'),
    places: z
      .array(
        z.strictObject({
          name: z.string().describe('The place, as reports name it.'),
          latitude: z.number().nullable().describe('In decimal degrees (WGS 84).'),
          longitude: z.number().nullable().describe('In decimal degrees (WGS 84).'),
          is_near: z
            .boolean()
            .describe('Whether these are the coordinates of the area, not of the exact site.'),
          page: Address.nullable().describe(
            'The page that gives the coordinates; please credit it.',
          ),
        }),
      )
      .describe('Where it is; a line, railway, road or pipeline from one end to the other.'),
    owners: z.array(Thing).describe('The organisations that own or develop it.'),
    participants: z.array(Thing).describe('Other organisations with a part in it.'),
    status: ProjectEntry.shape.status,
    status_date: ProjectEntry.shape.status_date,
    status_inferred: ProjectEntry.shape.status_inferred,
    status_in_words: ProjectEntry.shape.status_in_words,
    last_reported: ProjectEntry.shape.last_reported,
    is_stale: z
      .boolean()
      .describe('Whether its pairs have much newer briefings, none of which is about it.'),
    history: z
      .array(
        z.strictObject({
          status: z.enum(projectStatuses).describe('How far it had come.'),
          ...stepFields,
          event: Reference.nullable().describe('The event at which it was taken.'),
        }),
      )
      .describe('Its history, the oldest step first.'),
    figures: z
      .array(FigureRow)
      .describe('Its capacity, length, cost and so on, as in /data/figures.json.'),
    disagreements: z.array(DisagreementJson).describe('Points on which sources differ.'),
    agreements: z.array(AgreementEntry).describe('The agreements about it.'),
    pairs: z.array(DataReference).describe('The pairs of its countries.'),
    briefings: z.array(BriefingEntry).describe('The briefings about it, newest first.'),
    ...tail,
  })
  .meta({ title: 'Project', description: 'Something that is built or operated.' });
export type ProjectJson = z.infer<typeof ProjectJson>;

/** A project with what the archive holds on it. */
export interface ProjectFacts {
  project: ProjectWithStatus;
  /** The agreements about it, in the order of the ladder. */
  agreements: readonly AgreementWithStatus[];
  /** The pairs that have a dossier. */
  dossiers: ReadonlySet<string>;
  known: Known;
}

/** Returns the page of a project as JSON. @param site the public address that Astro gives to routes. */
export function projectJson(
  { project: current, agreements, dossiers, known }: ProjectFacts,
  site: URL | undefined,
): ProjectJson {
  const { id, project, figures, conflicts, citing, isStale } = current;
  const { name, names, kind } = project;
  const to = referencesIn(known, site);
  const bySlug = new Map(citing.map((briefing) => [briefing.slug, briefing]));
  return {
    ...to.head('project', id, projectUrl(id)),
    ...{ name, names },
    same_as: sameAs(project),
    kind,
    countries: project.countries.map(to.party),
    sectors: project.sectors.map(to.sector),
    places: project.places.map(propertiesOfPlace),
    owners: project.owners.map(to.organisation),
    participants: project.participants.map(to.organisation),
    ...projectStatus(current),
    is_stale: isStale,
    history: project.history.map((step) => {
      const { status, date, inferred = false, note, event } = step;
      const { first, last } = endsOf(date);
      const briefing = bySlug.get(step.briefing);
      return {
        ...{ status, status_in_words: projectStepInWords(step) },
        ...{ date, start: first, end: last, inferred, note: note ?? null },
        briefing: briefing ? to.briefing(briefing) : null,
        event: event === undefined ? null : to.event(event),
      };
    }),
    figures: figures.map(to.figure),
    disagreements: conflicts.map(([id, conflict]) =>
      disagreement(id, conflict, projectUrl(current.id), to),
    ),
    agreements: agreements.map((agreement) => agreementEntry(agreement, to)),
    pairs: pairsAmong(project.countries)
      .filter((pair) => dossiers.has(pair))
      .map(to.pair),
    briefings: citing.map(to.briefing),
    ...to.tail(plainCitation(projectCitation(current, site))),
  };
}
