import type { PublishedBriefing } from './archive.ts';
import { tally } from './overview.ts';

/** Somebody met on the way, with the office held at the last meeting. */
export interface Met {
  id: string;
  count: number;
  office?: string | undefined;
}

/** The people in a list of briefings, those met most often first. */
export function peopleIn(briefings: readonly PublishedBriefing[]): Met[] {
  const offices = new Map<string, string>();
  for (const { people } of briefings) {
    for (const { person, office } of people) {
      if (office !== undefined && !offices.has(person)) offices.set(person, office);
    }
  }
  return tally(briefings, ({ people }) => [...new Set(people.map(({ person }) => person))]).map(
    ({ id, count }) => ({ id, count, office: offices.get(id) }),
  );
}

/** The organisations in a list of briefings, those met most often first. */
export function organisationsIn(briefings: readonly PublishedBriefing[]): Met[] {
  return tally(briefings, ({ organisations }) => organisations);
}
