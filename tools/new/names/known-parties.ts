import type { OtherNames } from '../../../src/model/countries-in-text.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import type { Person } from '../../../src/model/person.ts';
import type { Place } from '../../../src/model/place.ts';
import type { Named } from '../../../src/words/books.ts';
import { fieldsOf } from '../../../src/reading/briefing.ts';
import { namesIn, type Content } from '../../../src/reading/content.ts';
import { nameFinder } from '../../../src/words/name-finder.ts';
import type { KnownName } from './sentence-words.ts';

/** The names of a record. */
export type NamedPerson = Pick<Person, 'name' | 'names' | 'country'>;
export type NamedOrganisation = Pick<Organisation, 'name' | 'names' | 'country'>;

/** The records by which the people and organisations of a report are found, drafts among them. */
export interface KnownParties {
  people: ReadonlyMap<string, NamedPerson>;
  organisations: ReadonlyMap<string, NamedOrganisation>;
  places: readonly Pick<Place, 'id' | 'name' | 'names'>[];
  /** Names of newspapers and news agencies, which do not act in a report. */
  publishers: readonly string[];
  /** Other names of countries, by code. */
  countries?: OtherNames;
}

/** Gathers the people and organisations of a content folder, drafts among them, as far as they have names. */
export function knownParties(content: Content): KnownParties {
  const { people, organisations, places, sources, countries } = namesIn(content);
  return {
    people: withNames(people),
    organisations: withNames(organisations),
    places,
    publishers: Array.from(sources.values(), ({ name }) => name),
    countries,
  };
}

function withNames<T extends { name: string; names: string[]; country?: string | undefined }>(
  files: readonly { id: string; data?: T; sound?: Partial<T> }[],
): Map<string, Pick<T, 'name' | 'names' | 'country'>> {
  return new Map(
    files.flatMap((file) => {
      const { name, names = [], country } = fieldsOf(file);
      return name === undefined ? [] : [[file.id, { name, names, country }]];
    }),
  );
}

/** Returns a function that finds the known names in a sentence, in the order of the sentence. */
export function knownNameFinder(known: KnownParties): (text: string) => KnownName[] {
  const { people, organisations, places, publishers } = known;
  const named: Named[] = [
    ...Array.from(people, ([id, { name, names }]): Named => ({
      kind: 'person',
      id,
      names: [name, ...names],
    })),
    ...Array.from(organisations, ([id, record]): Named => ({
      kind: 'organisation',
      id,
      names: ownNames(record),
    })),
    ...places.map(({ id, name, names }): Named => ({ kind: 'place', id, names: [name, ...names] })),
    ...publishers.map((name): Named => ({ kind: 'source', id: name, names: [name] })),
  ];
  const find = nameFinder(named);
  return (text) =>
    [...Map.groupBy(find(text), ({ start }) => start).values()].flatMap((same): KnownName[] => {
      const [first] = same;
      if (!first) return [];
      const { start, end } = first;
      const isPlace = same.some(({ kind }) => kind === 'place');
      for (const kind of ['person', 'organisation', 'source'] as const) {
        const ids = same.filter((one) => one.kind === kind).map(({ id }) => id);
        if (ids.length > 0) return [{ kind, ids, isPlace, start, end }];
      }
      return [{ kind: 'place', ids: [], isPlace, start, end }];
    });
}

/** The name, the other names, and of "Vietnam Electricity (EVN)" both halves. */
function ownNames({ name, names }: NamedOrganisation): string[] {
  const [, long, short] = /^(.+) \(([^()]+)\)$/.exec(name) ?? [];
  return [name, ...names, ...(long !== undefined && short !== undefined ? [long, short] : [])];
}
