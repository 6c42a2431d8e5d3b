import { reporterNotStated } from '../../model/figure-kinds.ts';
import { fieldsOf } from '../parse/validate.ts';
import type { Positions } from '../parse/yaml.ts';
import type { Content } from '../read-content.ts';

/** The records that other files refer to, by the name of their folder. */
export type RecordFolder = 'agreements' | 'events' | 'people' | 'organisations';

/** What one record of each folder is called. */
export const recordNouns: Record<RecordFolder, string> = {
  agreements: 'agreement',
  events: 'event',
  people: 'person',
  organisations: 'organisation',
};

export interface RecordReference {
  file: { path: string; readonly positions: Positions };
  folder: RecordFolder;
  id: string;
  at: PropertyKey[];
}

/** Yields every reference to a record: in briefings, drafts included, then in events and agreements. */
export function* recordReferences(content: Content): Generator<RecordReference> {
  for (const file of content.briefings) yield* referencesOfBriefing(file);
  for (const file of content.events) {
    const { people, organisations } = fieldsOf(file);
    yield* listed(file, 'people', people);
    yield* listed(file, 'organisations', organisations);
  }
  for (const file of content.agreements) {
    yield* listed(file, 'organisations', fieldsOf(file).signatories, 'signatories');
  }
}

function* referencesOfBriefing(file: Content['briefings'][number]): Generator<RecordReference> {
  const { events, agreements, organisations, people = [], figures = [] } = fieldsOf(file);
  yield* listed(file, 'events', events);
  yield* listed(file, 'agreements', agreements);
  yield* listed(file, 'organisations', organisations);
  for (const [index, { person: id }] of people.entries()) {
    yield { file, folder: 'people', id, at: ['people', index, 'person'] };
  }
  for (const [index, { reporter: id }] of figures.entries()) {
    if (id === undefined || id === reporterNotStated) continue;
    yield { file, folder: 'organisations', id, at: ['figures', index, 'reporter'] };
  }
}

function* listed(
  file: RecordReference['file'],
  folder: RecordFolder,
  ids: readonly string[] = [],
  key: string = folder,
): Generator<RecordReference> {
  for (const [index, id] of ids.entries()) yield { file, folder, id, at: [key, index] };
}
