import { reporterNotStated } from '../model/figure-kinds.ts';
import { didYouMean, nearest } from '../model/nearest.ts';
import { quoted } from '../model/text.ts';
import { fieldsOf } from '../reading/briefing.ts';
import type { Content } from '../reading/content.ts';
import { placeOf } from '../reading/validate.ts';
import type { Places } from '../reading/yaml.ts';
import type { Check } from './check.ts';

type Folder = 'agreements' | 'events' | 'people' | 'organisations';

/** What one record is called. */
const nouns: Record<Folder, string> = {
  agreements: 'agreement',
  events: 'event',
  people: 'person',
  organisations: 'organisation',
};

/** An id that a file refers to and no file has. */
interface Reference {
  file: { path: string; readonly places: Places };
  folder: Folder;
  id: string;
  at: PropertyKey[];
}

/** An id that no file has would be a fact that hangs in the air. */
export const knownRecord: Check = (content) =>
  [...unknownReferences(content)].map(({ file, folder, id, at }) => {
    const ids = idsIn(content, folder);
    const noun = nouns[folder];
    return {
      path: file.path,
      ...placeOf(file.places, at),
      rule: `known-${noun}`,
      message: `Unknown ${noun} ${quoted(id)}, expected the name of a file in ${folder}/.${didYouMean(nearest(id, at[0] === 'figures' ? [...ids, reporterNotStated] : ids))}`,
    };
  });

const idSets = new WeakMap<readonly { id: string }[], Set<string>>();

function idsIn(content: Content, folder: Folder): Set<string> {
  const files: readonly { id: string }[] = content[folder];
  let ids = idSets.get(files);
  if (!ids) idSets.set(files, (ids = new Set(files.map(({ id }) => id))));
  return ids;
}

function* unknownReferences(content: Content): Generator<Reference> {
  const peopleIds = idsIn(content, 'people');
  const organisationIds = idsIn(content, 'organisations');
  function* listed(
    file: Reference['file'],
    folder: Folder,
    ids: readonly string[] = [],
    key: string = folder,
  ): Generator<Reference> {
    const known = idsIn(content, folder);
    for (const [index, id] of ids.entries()) {
      if (!known.has(id)) yield { file, folder, id, at: [key, index] };
    }
  }
  for (const file of content.briefings) {
    const { events, agreements, organisations, people = [], figures = [] } = fieldsOf(file);
    yield* listed(file, 'events', events);
    yield* listed(file, 'agreements', agreements);
    yield* listed(file, 'organisations', organisations);
    for (const [index, { person: id }] of people.entries()) {
      if (peopleIds.has(id)) continue;
      yield { file, folder: 'people', id, at: ['people', index, 'person'] };
    }
    for (const [index, { reporter: id }] of figures.entries()) {
      if (id === undefined || id === reporterNotStated || organisationIds.has(id)) continue;
      yield { file, folder: 'organisations', id, at: ['figures', index, 'reporter'] };
    }
  }
  for (const file of content.events) {
    const { people, organisations } = fieldsOf(file);
    yield* listed(file, 'people', people);
    yield* listed(file, 'organisations', organisations);
  }
  for (const file of content.agreements) {
    yield* listed(file, 'organisations', fieldsOf(file).signatories, 'signatories');
  }
}
