import { fieldsOf } from '../parse/validate.ts';
import type { Positions } from '../parse/yaml.ts';
import type { Content } from '../read-content.ts';

/** The records that other files refer to, by the name of their folder. */
type RecordFolder = 'agreements' | 'events' | 'people' | 'organisations' | 'conflicts';

/** What one record of each folder is called. */
export const recordNouns: Record<RecordFolder, string> = {
  agreements: 'agreement',
  events: 'event',
  people: 'person',
  organisations: 'organisation',
  conflicts: 'disagreement',
};

interface RecordReference {
  file: { path: string; readonly positions: Positions };
  /** Where the record may be: a speaker is a person or an organisation. */
  folders: readonly RecordFolder[];
  id: string;
  at: PropertyKey[];
}

/** Yields every reference to a record: in briefings, drafts included, then in events, agreements and projects. */
export function* recordReferences(content: Content): Generator<RecordReference> {
  for (const file of content.briefings) yield* referencesOfBriefing(file);
  for (const file of content.events) {
    const { people, organisations } = fieldsOf(file);
    yield* listed(file, 'people', people);
    yield* listed(file, 'organisations', organisations);
  }
  for (const file of content.agreements) {
    const { signatories, supersedes, follows, history = [] } = fieldsOf(file);
    yield* listed(file, 'organisations', signatories, 'signatories');
    yield* listed(file, 'agreements', supersedes, 'supersedes');
    yield* listed(file, 'agreements', follows, 'follows');
    yield* eventsOfSteps(file, history);
  }
  for (const file of content.projects) {
    const { owners, participants, agreements, conflicts, history = [] } = fieldsOf(file);
    yield* listed(file, 'organisations', owners, 'owners');
    yield* listed(file, 'organisations', participants, 'participants');
    yield* listed(file, 'agreements', agreements);
    yield* listed(file, 'conflicts', conflicts);
    yield* eventsOfSteps(file, history);
  }
}

function* eventsOfSteps(
  file: RecordReference['file'],
  history: readonly { event?: string | undefined }[],
): Generator<RecordReference> {
  for (const [index, { event: id }] of history.entries()) {
    if (id !== undefined) yield { file, folders: ['events'], id, at: ['history', index, 'event'] };
  }
}

function* referencesOfBriefing(file: Content['briefings'][number]): Generator<RecordReference> {
  const { events, agreements, organisations, people = [], figures = [] } = fieldsOf(file);
  yield* listed(file, 'events', events);
  yield* listed(file, 'agreements', agreements);
  yield* listed(file, 'organisations', organisations);
  for (const [index, { person: id }] of people.entries()) {
    yield { file, folders: ['people'], id, at: ['people', index, 'person'] };
  }
  for (const [index, { reporter: id, saidBy = [] }] of figures.entries()) {
    const at = (...path: PropertyKey[]) => ['figures', index, ...path];
    if (id !== undefined) yield { file, folders: ['organisations'], id, at: at('reporter') };
    for (const [place, id] of saidBy.entries()) {
      yield { file, folders: ['people', 'organisations'], id, at: at('saidBy', place) };
    }
  }
}

function* listed(
  file: RecordReference['file'],
  folder: RecordFolder,
  ids: readonly string[] = [],
  key: string = folder,
): Generator<RecordReference> {
  for (const [index, id] of ids.entries()) yield { file, folders: [folder], id, at: [key, index] };
}
