import type { Agreement } from './agreement.ts';
import { addTo, listedBy, type PublishedBriefing } from './archive.ts';
import type { Conflict } from './conflict.ts';
import type { EventRecord } from './event.ts';
import { compareText } from './order.ts';
import type { Organisation } from './organisation.ts';
import { periodKey } from './period.ts';
import type { Person } from './person.ts';
import type { Project } from './project.ts';
import type { StateOfPlay } from './state-of-play.ts';
import type { InLanguage } from './translation.ts';

/** The records of an archive: everything in dossiers apart from briefings, by id. */
export interface Records {
  agreements: ReadonlyMap<string, Agreement>;
  events: ReadonlyMap<string, EventRecord>;
  people: ReadonlyMap<string, Person>;
  organisations: ReadonlyMap<string, Organisation>;
  conflicts: ReadonlyMap<string, Conflict>;
  projects: ReadonlyMap<string, Project>;
  /** By pair id; without a language where all is in the main one. */
  statesOfPlay: ReadonlyMap<string, StateOfPlay & Partial<InLanguage>>;
}

/** The briefings that are about each record, by its id, newest first. */
export interface Citations {
  agreements: ReadonlyMap<string, readonly PublishedBriefing[]>;
  events: ReadonlyMap<string, readonly PublishedBriefing[]>;
  people: ReadonlyMap<string, readonly PublishedBriefing[]>;
  /** Those that make a claim in it. */
  conflicts: ReadonlyMap<string, readonly PublishedBriefing[]>;
  /** Those that report a step or a figure of a project, or that it names. */
  projects: ReadonlyMap<string, readonly PublishedBriefing[]>;
  /** Those in which an organisation acts, signs, or counts or says a figure. */
  organisations: ReadonlyMap<string, readonly PublishedBriefing[]>;
  /** The ids of the agreements that a briefing is about, by its slug. */
  agreementsOf(slug: string): readonly string[];
  /** The ids of the projects that a briefing is about, by its slug. */
  projectsOf(slug: string): readonly string[];
  /** The ids of the conflicts in which a briefing makes a claim, by its slug. */
  conflictsOf(slug: string): readonly string[];
}

/** Finds the briefings that are about each record, in one pass, in the order given: newest first. */
export function citationsIn(
  briefings: readonly PublishedBriefing[],
  {
    agreements,
    conflicts,
    organisations,
    projects,
  }: Pick<Records, 'agreements' | 'conflicts' | 'organisations' | 'projects'>,
): Citations {
  const stepsReportedBy = new Map<string, string[]>();
  for (const [id, { history }] of agreements) {
    for (const { briefing } of history) {
      if (briefing !== undefined) addTo(stepsReportedBy, briefing, id);
    }
  }
  const claimsMadeBy = new Map<string, string[]>();
  for (const [id, { claims }] of conflicts) {
    for (const slug of new Set(claims.flatMap(({ briefing }) => briefing ?? []))) {
      addTo(claimsMadeBy, slug, id);
    }
  }
  const projectsBy = new Map<string, string[]>();
  for (const [id, project] of projects) {
    for (const slug of briefingsOf(project)) addTo(projectsBy, slug, id);
  }
  const by = (idsOf: (briefing: PublishedBriefing) => Iterable<string>) =>
    listedBy(briefings, idsOf);
  const agreementsBy = new Map(
    briefings.map(({ slug, agreements }) => [
      slug,
      [...new Set([...agreements, ...(stepsReportedBy.get(slug) ?? [])])],
    ]),
  );
  const conflictsOf = (slug: string) => claimsMadeBy.get(slug) ?? [];
  const agreementsOf = (slug: string) => agreementsBy.get(slug) ?? [];
  const projectsOf = (slug: string) => projectsBy.get(slug) ?? [];
  return {
    agreementsOf,
    projectsOf,
    conflictsOf,
    conflicts: by(({ slug }) => conflictsOf(slug)),
    agreements: by(({ slug }) => agreementsOf(slug)),
    projects: by(({ slug }) => projectsOf(slug)),
    events: by(({ events }) => events),
    people: by(({ people, figures }) => [
      ...people.map(({ person }) => person),
      ...figures.flatMap(({ saidBy = [] }) => saidBy.filter((id) => !organisations.has(id))),
    ]),
    organisations: by(({ organisations: acting, figures }) => [
      ...acting,
      ...figures.flatMap(({ reporter = [], saidBy = [] }) => [
        ...[reporter].flat(),
        ...saidBy.filter((id) => organisations.has(id)),
      ]),
    ]),
  };
}

/** Returns the slugs of the briefings that a project names: in its steps, as those of its figures, and further ones. */
export function briefingsOf({
  history,
  figures,
  briefings,
}: Pick<Project, 'history' | 'figures' | 'briefings'>): ReadonlySet<string> {
  return new Set([
    ...history.map(({ briefing }) => briefing),
    ...figures.map((figure) => figure.slice(0, figure.indexOf('/'))),
    ...briefings,
  ]);
}

/** Lists the offices that briefings give a person, newest first; one held on is listed once. */
export function officesOf(
  person: string,
  briefings: readonly PublishedBriefing[],
): { office: string; date: string; briefing: string }[] {
  const offices = briefings.flatMap(({ slug, date, people }) => {
    const office = people.find((appearance) => appearance.person === person)?.office;
    return office === undefined ? [] : [{ office, date, briefing: slug }];
  });
  return offices.filter(({ office }, index) => office !== offices[index - 1]?.office);
}

/** Lists the events with each person or organisation, by its id, newest first. */
export function eventsWith(
  { events }: Pick<Records, 'events'>,
  idsOf: (event: EventRecord) => readonly string[],
): ReadonlyMap<string, readonly (EventRecord & { id: string })[]> {
  const newestFirst = Array.from(events, ([id, event]) => ({ id, ...event })).sort((a, b) =>
    compareText(periodKey(b.date), periodKey(a.date)),
  );
  return listedBy(newestFirst, idsOf);
}
