import type { OtherNames } from '../../../src/model/countries-in-text.ts';
import { fieldsOf } from '../../../src/content/briefing-fields.ts';
import { namesIn, type Content } from '../../../src/content/read-content.ts';
import type { NamedKind } from '../../../src/search/analysis/lexicon.ts';
import { nameFinder } from '../../../src/search/analysis/name-finder.ts';
import type { NewName } from './names-in-report.ts';
import { isHolder } from './tagged-sentence.ts';

/** A record with its names. */
export interface NamedRecord {
  name: string;
  names: readonly string[];
  country?: string;
}

/** The names by which the people and organisations of a report are found; drafts count, too. */
export interface KnownNames {
  people: ReadonlyMap<string, NamedRecord>;
  organisations: ReadonlyMap<string, NamedRecord>;
  places: readonly (NamedRecord & { id: string })[];
  /** Names of newspapers and news agencies, which do not act in a report. */
  publishers: readonly string[];
  /** Other names of countries, by code. */
  countries?: OtherNames;
}

/** A known name in a sentence. */
export interface KnownName {
  kind: NamedKind;
  /** The records of this kind that have the name. */
  ids: readonly string[];
  /** Whether a place has it, too. */
  isPlace: boolean;
  /** The span, in UTF-16 units. */
  start: number;
  end: number;
}

/** Gathers the names of a content folder, as far as its records have names. */
export function knownNames(content: Content): KnownNames {
  const { people, organisations, places, sources, countries } = namesIn(content);
  return {
    people: withNames(people),
    organisations: withNames(organisations),
    places,
    publishers: Array.from(sources.values(), ({ name }) => name),
    countries,
  };
}

/** Adds the records that are written with a draft, so that it can name them. */
export function withNewNames(
  known: KnownNames,
  added: readonly { id: string; value: NewName }[],
): KnownNames {
  const namesOf = (folder: NewName['folder']) =>
    added
      .filter(({ value }) => value.folder === folder)
      .map(({ id, value: { name, short, country } }): [string, NamedRecord] => [
        id,
        { name, names: short === undefined ? [] : [short], country },
      ]);
  return {
    ...known,
    people: new Map([...known.people, ...namesOf('people')]),
    organisations: new Map([...known.organisations, ...namesOf('organisations')]),
  };
}

function withNames(
  files: readonly { id: string; data?: NamedRecord; sound?: Partial<NamedRecord> }[],
): Map<string, NamedRecord> {
  return new Map(
    files.flatMap((file) => {
      const { name, names = [], country } = fieldsOf(file);
      return name === undefined ? [] : [[file.id, { name, names, country }]];
    }),
  );
}

/** Finds the known names in a text, in the order of the text. */
export type KnownNameFinder = (text: string) => KnownName[];

/** Makes the finder of a content folder's names. */
export function knownNameFinder(known: KnownNames): KnownNameFinder {
  const named = (kind: NamedKind, id: string, names: string[]) => ({ kind, id, names });
  const find = nameFinder([
    ...Array.from(known.people, ([id, { name, names }]) => named('person', id, [name, ...names])),
    ...Array.from(known.organisations, ([id, { name, names }]) => {
      // Of "Vietnam Electricity (EVN)" each half is a name.
      const halves = /^(.+) \(([^()]+)\)$/.exec(name)?.slice(1) ?? [];
      // "President of Russia" is read as an office, whatever record has that name.
      const isBody = (one: string) => !one.split(' ').some(isHolder);
      return named('organisation', id, [name, ...names, ...halves].filter(isBody));
    }),
    ...known.publishers.map((name) => named('source', name, [name])),
    ...known.places.map(({ id, name, names }) => named('place', id, [name, ...names])),
  ]);
  const byRank: NamedKind[] = ['person', 'organisation', 'source', 'place'];
  return (text) =>
    Array.from(
      Map.groupBy(find(text), ({ start }) => start),
      ([start, same]) => {
        const kind = byRank.find((one) => same.some((name) => name.kind === one)) ?? 'place';
        const ids = same.filter((name) => name.kind === kind).map(({ id }) => id);
        const isPlace = same.some((name) => name.kind === 'place');
        return { kind, ids, isPlace, start, end: same[0]?.end ?? start };
      },
    );
}
